"""The figures behind benchmarks/gate. Standard library only; see README.md beside it."""
import argparse, concurrent.futures, json, os, re, subprocess, sys, tempfile, time

from gate_sets import CLI, EVALUATION, HERE, TOP, Data, digest, run, tasks

FLOORS = os.path.join(HERE, "floors.json")
README = os.path.join(TOP, "README.md")
SLACK = 0.01

# The figures that README.md shows of each set, by the first part of the set's name; "*" stands for all.
SHOWN = {
    "mentions": ["fr f1", "en f1"], "hedges": ["accuracy"], "names": ["all f1"], "attributions": ["all e2e+pol f1", "all references f1"],
    "blocks": ["macro_f1", "keep_f1"], "body": ["full f1", "segments f1"], "pairs": ["precision", "F1"], "fuse": ["truth accuracy", "truth_silver accuracy"], "parse": ["upos", "las"],
    "story": ["precision", "recall", "explained", "noise f1"],
}


def main():
    parser = argparse.ArgumentParser(prog="gate")
    parser.add_argument("data")
    parser.add_argument("--raise", dest="lift", action="store_true")
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--only", help="sets whose name begins so")
    options = parser.parse_args()
    with open(FLOORS, encoding="utf-8") as f:
        floors = json.load(f)
    with tempfile.TemporaryDirectory() as work:
        return compare(options, Data(os.path.abspath(options.data), work), floors)


def compare(options, data, floors):
    usage = subprocess.run(["dotnet", EVALUATION], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False).stderr.decode()
    known = {"check", *re.split(r"[,\s]+", usage.split("verbs:")[-1].strip())}
    wanted = [task for task in tasks(data) if not options.only or task[0].startswith(options.only)]
    if not wanted:
        print(f"gate: no data in {options.data}")
        return 1
    failures, missing, unpinned, start = [], [], [], time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = {task[0]: pool.submit(task[2], data, task[3]) for task in wanted if task[1] in known}
    print(f"{'set':34}{'figure':40}{'asked':>8}{'reached':>9}")
    for name, word, _, path, others in wanted:
        pinned = floors.get(name, {})
        asked = pinned.get("figures", {})
        if name not in jobs:
            missing.append(word)
            if asked and not options.measure:
                failures.append(f"{name}: the program has no verb '{word}' any more")
            continue
        try:
            reached = {key: float(value) for key, value in jobs[name].result().items()}
        except (RuntimeError, ValueError, KeyError, IndexError, TypeError) as error:
            failures.append(f"{name}: could not be measured: {error}")
            continue
        if asked and pinned["data"] != digest(path, others):
            if options.lift:
                asked = {}
            elif not options.measure:
                failures.append(f"{name}: the data is not what its floors were measured on; pin them again with --raise")
        failures += [] if options.measure else judge(name, asked, reached)
        unpinned += [f"{name} ({len(reached.keys() - asked.keys())})"] if reached.keys() - asked.keys() and not options.measure else []
        for key in sorted({*asked, *reached}):
            floor, value = asked.get(key, {}).get("floor"), reached.get(key)
            mark = " FELL" if floor is not None and (value is None or value < floor - SLACK) else " better" if floor is not None and value > floor + SLACK else ""
            print(f"{name:34}{key:40}{'-' if floor is None else format(floor, '.4f'):>8}{'-' if value is None else format(value, '.4f'):>9}{mark}")
        if options.lift:
            floors[name] = {"data": digest(path, others), "figures": lifted(asked, reached)}
    if missing:
        print("not in the program yet:", ", ".join(sorted(set(missing))))
    if unpinned and not options.lift:
        print("no floor yet (figures):", ", ".join(unpinned))
    gone = sorted(name for name in floors if name not in {task[0] for task in wanted} and name.startswith(options.only or ""))
    if gone:
        print("pinned, but not in this data:", ", ".join(gone))
    for failure in failures:
        print("FAILED", failure)
    if options.lift:
        with open(FLOORS, "w", encoding="utf-8", newline="\n") as f:
            f.write(json.dumps(floors, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
        write_readme("figures", table(floors))
        write_readme("seeds", sample())
    print(f"gate: {'FAILED' if failures else 'passed'}, {len(jobs)} sets in {time.monotonic() - start:.0f} s")
    return 1 if failures else 0


def judge(name, asked, reached):
    """What is wrong with the figures of one set."""
    for key, pin in asked.items():
        if key not in reached:
            yield f"{name}: {key} is no longer measured"
        elif reached[key] < pin["floor"] - SLACK:
            yield f"{name}: {key} fell to {reached[key]:.4f}, asked {pin['floor']:.4f}"
        if pin["floor"] < pin.get("best", pin["floor"]) and not pin.get("reason"):
            yield f"{name}: the floor of {key} was lowered from {pin['best']:.4f} without a reason"


def lifted(asked, reached):
    """Floors never sink here: to lower one, edit "floor", keep "best" and give the "reason"."""
    figures = dict(asked)
    for key, value in reached.items():
        floor = int(value * 10000) / 10000
        if key not in asked or floor > asked[key]["floor"]:
            best = max(floor, asked.get(key, {}).get("best", 0))
            figures[key] = {"floor": floor, "best": best} | ({"reason": asked[key]["reason"]} if key in asked and floor < best and "reason" in asked[key] else {})
    return figures


def table(floors):
    lines = ["| set | figures |", "|---|---|"]
    for name in sorted(floors):
        chosen, figures = SHOWN.get(name.split("/")[0], ["*"]), floors[name]["figures"]
        cells = [f"{key} {figures[key]['floor']:.3f}" for key in sorted(figures) if chosen == ["*"] or key in chosen]
        lines.append(f"| {name} | {', '.join(cells)} |")
    return lines


def sample():
    """The beginning of each part of the seeds' report; "…" stands for what is left out."""
    said = run(["dotnet", CLI, "check", os.path.join(TOP, "seeds")]).rstrip("\n")
    lines = ["```", "$ dotnet run --project src/Checker.Cli -- check seeds"]
    parts = re.split(r"\n\n(?=[^\W\d_][^a-zà-ÿ\n]+\n)", said)
    for i, part in enumerate(parts):
        blocks = part.split("\n\n")
        shown = blocks[:1] if i == 0 else blocks[:2]
        lines += [*"\n\n".join(shown).split("\n"), "", *(["…", ""] if len(blocks) > len(shown) else [])]
    return [*lines[:-1], "```"] if not lines[-1] else [*lines, "```"]


def write_readme(part, lines):
    """Puts lines between two marks of README.md."""
    with open(README, encoding="utf-8") as f:
        text = f.read()
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    head, tail = text.split(begin)[0], text.split(end)[1]
    with open(README, "w", encoding="utf-8", newline="\n") as f:
        f.write(head + begin + "\n" + "\n".join(lines) + "\n" + end + tail)


if __name__ == "__main__":
    sys.exit(main())
