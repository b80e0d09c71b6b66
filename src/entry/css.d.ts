/** The build puts a style sheet into a script as text. */
declare module "*.css" {
  const text: string;
  export default text;
}
