"""What the measuring scripts share: building, running one program with exact figures, and tables. Standard library only."""

import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
RELEASE = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
UNMOOR = RELEASE / "unmoor"


class Run:
    """One finished run: `wall` and `cpu` in seconds (user and system, with finished children), `peak` in bytes."""

    def __init__(self, status, usage, wall, out, is_late):
        self.wall, self.cpu, self.peak = wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
        self.exit = os.waitstatus_to_exitcode(status)
        self.out, self.is_late = out, is_late


def build(*examples):
    """Builds the release binary and the named examples."""
    wanted = ["--bin", "unmoor"] + [word for name in examples for word in ("--example", name)]
    cargo = os.environ.get("CARGO", "cargo")
    if subprocess.call([cargo, "build", "--release", "--locked", "--quiet", *wanted], cwd=ROOT) != 0:
        sys.exit("the release build failed")


def run(command, timeout=600, cwd=None, env=None, user=None):
    """Runs to the end, or to `timeout` seconds; standard output is kept, standard error is not.

    The peak is at least this interpreter's own, about 10 MB: Linux counts it for a child until it has started.
    """
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("UNMOOR_", "TF_"))}
    with tempfile.TemporaryFile() as out:
        started = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL,
            cwd=cwd, env=clean | (env or {}), user=user, start_new_session=True,
        )
        late = threading.Timer(timeout, os.killpg, (process.pid, signal.SIGKILL))
        late.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        is_late = not late.is_alive()
        late.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return Run(status, usage, wall, out.read(), is_late)


def median(values):
    return statistics.median(values)


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


def megabytes(value):
    return f"{value / 1e6:.1f} MB" if value < 1e7 else f"{value / 1e6:.0f} MB"


def table(heading, rows):
    """A Markdown table, aligned."""
    rows = [[str(cell) for cell in row] for row in [heading, *rows]]
    widths = [max(len(row[at]) for row in rows) for at in range(len(heading))]
    line = lambda row: "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([line(rows[0]), rule, *map(line, rows[1:])])
