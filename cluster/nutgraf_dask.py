#!/usr/bin/env python3
"""Reads news over a Dask cluster: files in, each partition through the nutgraf command line, an answer file a partition.

JSON Lines are cut into byte ranges of whole lines; files in gzip and web archives (.warc, .warc.gz, .wacz) are a
partition each. Files and the folder of answers are on a file system that all workers see. A partition's answers are
written whole or not at all, so that a run that was ended goes on where it was: what is there is not read again.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import threading
import time
import uuid
from pathlib import Path

from dask.distributed import Client, as_completed

ARCHIVES = (".warc", ".warc.gz", ".wacz")
CHUNK = 1 << 20


def partitions_of(file, documents):
    """The partitions of a file: a dict each of file, kind, start, end, line (its first one) and documents (None: unknown)."""
    whole = {"file": file, "start": 0, "end": os.path.getsize(file), "line": 1, "documents": None}
    if file.endswith(ARCHIVES):
        return [{**whole, "kind": "warc"}]
    with open(file, "rb") as lines:
        if lines.read(2) == b"\x1f\x8b":
            return [{**whole, "kind": "batch"}]
    return [{**part, "file": file, "kind": "batch"} for part in ranges_of(file, documents)]


def ranges_of(file, documents):
    """Byte ranges of whole lines that hold so many documents, the last one what is left. Blank lines are none."""
    start, line, found, ranges = 0, 1, 0, []
    with open(file, "rb") as lines:
        for number, (size, is_blank) in enumerate(line_sizes(lines), 1):
            if found == documents:
                ranges.append({"start": start, "end": end, "line": line, "documents": found})
                start, line, found = end, number, 0
            end = (end if number > 1 else 0) + size
            found += not is_blank
    if found > 0:
        ranges.append({"start": start, "end": end, "line": line, "documents": found})
    return ranges


def line_sizes(lines):
    """Size of each line with its line feed, and whether it is blank; in constant memory, however long a line is."""
    size, is_blank = 0, True
    while chunk := lines.read(CHUNK):
        *ended, rest = chunk.split(b"\n")
        for text in ended:
            yield size + len(text) + 1, is_blank and not text.strip()
            size, is_blank = 0, True
        size += len(rest)
        is_blank = is_blank and not rest.strip()
    if size:
        yield size, is_blank


def read_partition(part, out, command):
    """Runs on a worker: one partition through the command line. Returns its report, or raises where it is not whole."""
    answers = Path(out, part["name"])
    trial = answers.with_name(f".{part['name']}.{uuid.uuid4().hex}")
    summary = Path(f"{trial}.summary")
    arguments = [f"--{part['kind']}", "--output", str(trial), "--summary", str(summary)]
    is_range = part["documents"] is not None
    arguments += ["--first-line", str(part["line"])] if is_range else [part["file"]]
    try:
        program = subprocess.Popen(
            [*command, *arguments], stdin=subprocess.PIPE, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        feeder = threading.Thread(target=feed, args=(program, part if is_range else None))
        feeder.start()
        words = program.stderr.read().decode("utf8", "replace").strip()
        feeder.join()
        _, status, used = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        done = json.loads(summary.read_text()) if summary.exists() else None
        if done is None or done["stopped"] is not None:
            raise RuntimeError(f"{part['name']} ended with {program.returncode}: {words[-500:]}")
        lines = sum(chunk.count(b"\n") for chunk in chunks_of(trial))
        expected = part["documents"] if is_range else done["read"]
        if not lines == done["read"] == expected:
            raise RuntimeError(f"{part['name']} has {lines} answers to {expected} documents.")
        report = {**part, **done, "processorSeconds": used.ru_utime + used.ru_stime}
        trial_report = Path(f"{trial}.report")
        trial_report.write_text(json.dumps(report))
        sync(trial)
        # The report comes last: a partition that has one is whole.
        os.replace(trial, answers)
        os.replace(trial_report, report_file(out, part))
        return report
    finally:
        for file in (trial, summary, Path(f"{trial}.report")):
            file.unlink(missing_ok=True)


def feed(program, part):
    """Gives a program its byte range; it may end before it has taken all of it."""
    try:
        if part is not None:
            with open(part["file"], "rb") as lines:
                lines.seek(part["start"])
                left = part["end"] - part["start"]
                while left > 0 and (chunk := lines.read(min(CHUNK, left))):
                    program.stdin.write(chunk)
                    left -= len(chunk)
        program.stdin.close()
    except BrokenPipeError:
        pass


def chunks_of(file):
    with open(file, "rb") as content:
        while chunk := content.read(CHUNK):
            yield chunk


def sync(file):
    with open(file, "rb") as content:
        os.fsync(content.fileno())


def report_file(out, part):
    return Path(out, f"{part['name']}.report.json")


def plan(files, documents, out):
    """All partitions with the names of their answer files; refuses a folder that holds those of another plan."""
    parts = [part for file in files for part in partitions_of(os.path.abspath(file), documents)]
    for number, part in enumerate(parts):
        part["name"] = f"part-{number:05d}.jsonl"
    written = json.dumps(parts, indent=1)
    file = Path(out, "plan.json")
    if file.exists() and file.read_text() != written:
        raise SystemExit(f"{out} holds answers to other files, or to other partitions of them; give another folder.")
    file.write_text(written)
    return parts


def earlier(parts, out):
    """Reports of the partitions that are there already."""
    files = [report_file(out, part) for part in parts if Path(out, part["name"]).exists()]
    return [json.loads(file.read_text()) for file in files if file.exists()]


def progress(done, parts, began):
    """A bar on a terminal, a line a partition elsewhere."""
    documents = sum(report["read"] for report in done)
    bar = "#" * round(30 * len(done) / max(1, len(parts)))
    text = f"[{bar:<30}] {len(done)} of {len(parts)} partitions, {documents} documents, {time.time() - began:.0f} s"
    print(f"\r{text}" if sys.stderr.isatty() else text, end="" if sys.stderr.isatty() else "\n", file=sys.stderr, flush=True)


def total(done, failed, before, began):
    """The report of a run: sums over its partitions."""
    codes = {}
    for report in done:
        for code, count in report["codes"].items():
            codes[code] = codes.get(code, 0) + count
    return {
        "partitions": len(done) + len(failed),
        "whole": len(done),
        "thereBefore": before,
        "notWhole": failed,
        **{name: sum(report[name] for report in done) for name in ("read", "answered", "failed", "skipped")},
        "codes": codes,
        "processorSeconds": round(sum(report["processorSeconds"] for report in done), 2),
        "seconds": round(time.time() - began, 2),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("files", nargs="+", help="JSON Lines, also in gzip, or web archives")
    parser.add_argument("--scheduler", required=True, help="address of the scheduler: tcp://127.0.0.1:8786")
    parser.add_argument("--out", required=True, help="folder of the answers; one that has some is gone on with")
    parser.add_argument("--documents", type=int, default=500, help="documents a partition of JSON Lines (500)")
    parser.add_argument("--retries", type=int, default=3, help="how often a partition is tried again (3)")
    parser.add_argument("--nutgraf", default="nutgraf", help="the command line, with options of its own (nutgraf)")
    options = parser.parse_args()
    began = time.time()
    os.makedirs(options.out, exist_ok=True)
    out = os.path.abspath(options.out)
    parts = plan(options.files, options.documents, out)
    done = earlier(parts, out)
    before = len(done)
    there = {report["name"] for report in done}
    failed = []
    with Client(options.scheduler) as client:
        progress(done, parts, began)
        futures = {
            client.submit(read_partition, part, out, shlex.split(options.nutgraf), retries=options.retries, pure=False): part
            for part in parts
            if part["name"] not in there
        }
        for future in as_completed(futures):
            if future.status == "finished":
                done.append(future.result())
            else:
                failed.append({"name": futures[future]["name"], "reason": str(future.exception())})
            progress(done, parts, began)
            future.release()
    for file in Path(out).glob(".part-*"):
        file.unlink(missing_ok=True)
    report = total(done, failed, before, began)
    Path(out, "report.json").write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report))
    sys.exit(0 if not failed else 1)


if __name__ == "__main__":
    main()
