"""Counts the lines of an lcov report as a short script would, file by file, and prints what that took, as JSON."""

import json
import resource
import sys
import time

began = time.perf_counter()
covered = total = 0
lines = {}
with open(sys.argv[1], "rb") as report:
    for record in report:
        if record.startswith(b"DA:"):
            number, hits = record[3:].split(b",")[:2]
            number = int(number)
            lines[number] = lines.get(number, 0) + int(hits)
        elif record.startswith(b"end_of_record"):
            covered += sum(1 for hits in lines.values() if hits > 0)
            total += len(lines)
            lines = {}
reading = {
    "seconds": time.perf_counter() - began,
    "processorSeconds": time.process_time(),
    "covered": covered,
    "total": total,
    "peakKiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
}
print(json.dumps(reading))
