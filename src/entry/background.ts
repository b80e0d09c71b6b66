import { survivorsOf } from "../article/survivors.ts";
import { serveBadge } from "../platform/badge.ts";
import { serveCards } from "../platform/card-script.ts";
import { serveCommands } from "../platform/commands.ts";
import { serveEngine } from "../platform/engine-server.ts";
import { serveLibrary } from "../platform/library/server.ts";
import { serveSites } from "../platform/registration.ts";
import { serveWelcome } from "../platform/sender.ts";

// Listeners are added at once: a background that was stopped is started by the event it has to hear.
serveEngine(survivorsOf);
serveBadge();
serveCards();
serveSites();
serveLibrary();
serveWelcome();
serveCommands();
