"""The figures behind benchmarks/gate. Standard library only; see README.md beside it."""
import argparse, concurrent.futures, csv, hashlib, io, json, os, re, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)
EVALUATION = os.path.join(HERE, "Checker.Evaluation/bin/Release/net10.0/Checker.Evaluation.dll")
CLI = os.path.join(TOP, "src/Checker.Cli/bin/Release/net10.0/Checker.Cli.dll")
FLOORS = os.path.join(HERE, "floors.json")
README = os.path.join(TOP, "README.md")
SLACK = 0.01

# The figures that README.md shows of each set, by the first part of the set's name; "*" stands for all.
SHOWN = {
    "mentions": ["fr f1", "en f1"], "hedges": ["accuracy"], "names": ["all f1"], "attributions": ["all e2e+pol f1", "all references f1"],
    "blocks": ["macro_f1", "keep_f1"], "body": ["full f1", "segments f1"], "pairs": ["precision", "F1"], "fuse": ["*"], "parse": ["upos", "las"],
    "story": ["precision", "recall", "explained", "noise f1"],
}


def run(command, text=""):
    done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise RuntimeError(f"{os.path.basename(command[1])} {' '.join(command[2:4])}: exit {done.returncode}: {said[0] if said else ''}")
    return done.stdout.decode()


def rows(path):
    with open(path, encoding="utf-8-sig") as f:
        return [json.loads(line) for line in f if line.strip()]


def lines(items):
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)


def shown(path, *fields):
    """The rows of a gold file with only the fields that a reader is shown."""
    return lines({k: row[k] for k in fields if k in row} for row in rows(path))


def verb(name, *args, text):
    return run(["dotnet", EVALUATION, name, *args], text)


class Data:
    """One data folder, and a folder for what the program predicts."""

    def __init__(self, folder, work):
        self.folder, self.work, self.count = folder, work, 0

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def keep(self, text, ending):
        self.count += 1
        path = os.path.join(self.work, f"{self.count}-{time.monotonic_ns()}{ending}")
        with open(path, "w", encoding="utf-8", newline="\n") as f:
            f.write(text)
        return path

    def score(self, folder, *args):
        return run([sys.executable, "-B", self.path(folder, "score.py"), *args])


def mentions(data, path):
    out = data.keep("", ".json")
    data.score("normalise", path, data.keep(verb("mentions", text=shown(path, "id", "lang", "ref", "text")), ".jsonl"), "--json", out)
    with open(out, encoding="utf-8") as f:
        figures = json.load(f)
    return {f"{key.split('/')[0]} f1": value["f1"] for key, value in figures.items() if key.endswith("/ALL")}


def hedges(data, path):
    predicted = {row["id"]: row["verdict"] for row in map(json.loads, verb("hedges", text=shown(path, "id", "a", "b")).splitlines())}
    gold = rows(path)
    return {"accuracy": sum(predicted.get(row["id"]) == row["verdict"] for row in gold) / len(gold)}


def names(data, path):
    figures = json.loads(data.score("names", path, "--pred", data.keep(verb("names", text=shown(path, "id", "kind", "a", "b")), ".jsonl"), "--json"))
    return {f"{key.split('/')[-1]} {figure}": value[figure] for key, value in figures.items() if isinstance(value, dict) and (key == "all" or key.startswith("kind/"))
            for figure in ("f1", "ap") if figure in value}


def attributions(data, path):
    figures = json.loads(data.score("attribution", path, "--pred", data.keep(verb("attributions", text=shown(path, "id", "lang", "text")), ".jsonl"), "--json"))
    return {f"{lang} {figure}": value[figure] for lang, value in figures.items() for figure in ("content f1", "e2e f1", "e2e+pol f1", "references f1", "silence")}


def blocks(data, path):
    if path.endswith("seeds-labels.jsonl"):
        path = data.keep(run([sys.executable, "-B", data.path("noise", "seeds_blocks.py"), os.path.join(TOP, "seeds"), path]), ".jsonl")
    bare = lines({"id": row["id"], "lang": row["lang"], "story": row["story"], "blocks": [{"text": b["text"]} for b in row["blocks"]]} for row in rows(path))
    figures = json.loads(data.score("noise", "blocks", "--gold", path, "--pred", data.keep(verb("blocks", text=bare), ".jsonl"), "--json"))
    kept, comments = figures.pop("comments_kept")
    return figures | {"comments left out": 1 - kept / comments if comments else 1}


def body(data, path):
    predicted = data.keep(verb("body", text=shown(path, "id", "html")), ".jsonl")
    figures = json.loads(data.score("noise", "body", "--gold", path, "--pred", predicted, "--not-source", "moz-", "--boot", "2", "--json"))
    return {f"{gold} f1": figures["all"][gold]["f1"] for gold in ("full", "segments") if gold in figures["all"]}


def pairs(data, path):
    with open(path, encoding="utf-8", newline="") as f:
        gold = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))
    bare = "id\tset\tlang\tpremise\thypothesis\n" + "".join("\t".join(row[k] for k in ("id", "set", "lang", "premise", "hypothesis")) + "\n" for row in gold)
    said = data.score("pairs", path, data.keep(verb("pairs", text=bare), ".jsonl"))
    found = {}
    for name, value in re.findall(r"(?<![-@\w])(accuracy|precision|recall|F1|average-precision) +([0-9.]+)(?!\S*:)", said):
        found.setdefault(name, float(value))
    return found | {"no false alarm": 1 - float(re.search(r"false-alarms/100 ([0-9.]+)", said)[1]) / 100}


def fuse(data, path):
    folder, kind = os.path.dirname(path), "number" if "population" in path else "set"
    with open(path, encoding="utf-8") as f:
        predicted = data.keep(verb("fuse", "--method", "BetaAccu", *([] if kind == "number" else ["--copies"]), "--type", kind, text=f.read()), ".csv")
    truths = sorted(name for name in os.listdir(folder) if name.startswith("truth"))
    return {f"{name[:-4]} accuracy": json.loads(data.score("fusion", os.path.join(folder, name), predicted))["accuracy"] for name in truths}


def parse(data, path):
    lang = os.path.basename(os.path.dirname(path))
    predicted = data.keep(verb("parse", "--lang", lang, text=data.score("syntax", "--text", path)), ".conllu")
    figures = json.loads(data.score("syntax", path, predicted, "--json"))
    return {figure: figures[figure] / 100 for figure in ("words_f1", "upos", "lemma", "uas", "las")}


def check(*paths):
    return run(["dotnet", CLI, "check", *paths, "--format", "json"])


def story_figures(said):
    figures = json.loads(said)
    found, of = figures["explained"]["recall"]
    grave = figures["fp_by_severity"]["2"] + figures["fp_by_severity"]["3"]
    return {
        "precision": figures["discrepancies"]["prf"][0], "recall": figures["discrepancies"]["prf"][1], "f1": figures["discrepancies"]["prf"][2],
        "noise f1": figures["noise_chars"]["prf"][2], "aliases f1": figures["aliases"]["prf"][2], "explained": found / of if of else 1,
        "no grave false alarm": 1 / (1 + grave),
    }


def story(data, path):
    name = os.path.basename(path)[:-5]
    report = data.keep(check(os.path.join(TOP, "seeds") if name == "seeds" else path[:-5]), ".json")
    return story_figures(data.score("stories", path, report, "--json"))


def mixed(data, path):
    """Every invented story in one run."""
    names = sorted(name for name in os.listdir(path) if os.path.isdir(os.path.join(path, name)) and os.path.exists(os.path.join(path, name + ".json")))
    report = data.keep(check(*(os.path.join(path, name) for name in names)), ".json")
    gold = [part for name in names for part in ("--prefix", f"{name}={os.path.join(path, name)}.json")]
    return story_figures(data.score("stories", *gold, report, "--json"))


def tasks(data):
    """Every set that the folder holds: (name, verb, measure, gold file, files that decide the digest)."""
    def each(folder, name, measure, chosen, ending=".jsonl"):
        if os.path.isdir(data.path(folder)):
            for file in sorted(os.listdir(data.path(folder))):
                if file.endswith(ending) and chosen(file):
                    yield f"{name}/{file[:-len(ending)]}", name, measure, data.path(folder, file), [data.path(folder, "score.py")]

    yield from each("normalise", "mentions", mentions, lambda f: f != "hedge-pairs.jsonl")
    yield from each("normalise", "hedges", hedges, lambda f: f == "hedge-pairs.jsonl")
    yield from each("names", "names", names, lambda f: True)
    yield from each("attribution", "attributions", attributions, lambda f: True)
    yield from each("noise", "blocks", blocks, lambda f: f.startswith(("blocks", "seeds-labels")))
    yield from each("noise", "body", body, lambda f: f.startswith("html"))
    yield from each("pairs", "pairs", pairs, lambda f: True, ".tsv")
    for folder in ("book", "population"):
        if os.path.exists(data.path("fusion", folder, "claims.csv")):
            yield f"fuse/{folder}", "fuse", fuse, data.path("fusion", folder, "claims.csv"), [data.path("fusion", "score.py")]
    for file in ("fr/sequoia-test", "fr/gsd-test", "en/ewt-test"):
        path = os.path.join(os.path.dirname(data.folder), "treebanks", file + ".conllu")
        if os.path.exists(path) and os.path.exists(data.path("syntax", "score.py")):
            yield f"parse/{file}", "parse", parse, path, [data.path("syntax", "score.py")]
    for name, _, measure, path, files in each("stories", "story", story, lambda f: True, ".json"):
        yield name, "check", measure, path, files
    if os.path.exists(data.path("stories", "score.py")):
        yield "story/mixed", "check", mixed, data.path("stories"), [data.path("stories", "score.py")]


def digest(path, others):
    """One number for all the bytes that a figure hangs on, besides the program."""
    every = list(others)
    for root, _, files in os.walk(path) if os.path.isdir(path) else os.walk(path[:-5]) if path.endswith(".json") else []:
        every += [os.path.join(root, f) for f in files if f.endswith((".txt", ".json"))]
    every += [] if os.path.isdir(path) else [path]
    if path.endswith("claims.csv"):
        every += [os.path.join(os.path.dirname(path), f) for f in os.listdir(os.path.dirname(path)) if f.startswith("truth")]
    sums = sorted(hashlib.sha256(open(f, "rb").read()).hexdigest() for f in every)
    return hashlib.sha256("\n".join(sums).encode()).hexdigest()[:16]


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
    failures, missing, start = [], [], time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = {task[0]: pool.submit(task[2], data, task[3]) for task in wanted if task[1] in known}
    print(f"{'set':34}{'figure':26}{'asked':>8}{'reached':>9}")
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
        for key in sorted({*asked, *reached}):
            floor, value = asked.get(key, {}).get("floor"), reached.get(key)
            mark = " FELL" if floor is not None and (value is None or value < floor - SLACK) else " better" if floor is not None and value > floor + SLACK else ""
            print(f"{name:34}{key:26}{'-' if floor is None else format(floor, '.4f'):>8}{'-' if value is None else format(value, '.4f'):>9}{mark}")
        if options.lift:
            floors[name] = {"data": digest(path, others), "figures": lifted(asked, reached)}
    if missing:
        print("not in the program yet:", ", ".join(sorted(set(missing))))
    for failure in failures:
        print("FAILED", failure)
    if options.lift:
        with open(FLOORS, "w", encoding="utf-8", newline="\n") as f:
            f.write(json.dumps(floors, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
        write_readme(floors)
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


def write_readme(floors):
    """Puts the floors between the two marks of README.md."""
    table = ["| set | figures |", "|---|---|"]
    for name in sorted(floors):
        chosen, figures = SHOWN.get(name.split("/")[0], ["*"]), floors[name]["figures"]
        cells = [f"{key} {figures[key]['floor']:.3f}" for key in sorted(figures) if chosen == ["*"] or key in chosen]
        table.append(f"| {name} | {', '.join(cells)} |")
    with open(README, encoding="utf-8") as f:
        text = f.read()
    begin, end = "<!-- figures: begin -->", "<!-- figures: end -->"
    head, tail = text.split(begin)[0], text.split(end)[1]
    with open(README, "w", encoding="utf-8", newline="\n") as f:
        f.write(head + begin + "\n" + "\n".join(table) + "\n" + end + tail)


if __name__ == "__main__":
    sys.exit(main())
