"""The sets that benchmarks/gate measures: how each is shown to the program, and which figures its scorer gives. Standard library only."""
import csv, hashlib, json, os, re, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)
EVALUATION = os.path.join(HERE, "Checker.Evaluation/bin/Release/net10.0/Checker.Evaluation.dll")
CLI = os.path.join(TOP, "src/Checker.Cli/bin/Release/net10.0/Checker.Cli.dll")

# The ways a table of claims is fused. The figures of the first one carry no prefix.
FUSIONS = {
    "set": [("", "BetaAccu --copies --type set"), ("Vote ", "Vote"), ("TruthFinder ", "TruthFinder"), ("Investment ", "Investment"), ("PooledInvestment ", "PooledInvestment"),
            ("PopAccu ", "PopAccu"), ("BetaAccu ", "BetaAccu"), ("BetaAccu+copies ", "BetaAccu --copies")],
    "number": [("", "BetaAccu --type number"), ("Vote ", "Vote --type number"), ("TruthFinder ", "TruthFinder --type number"), ("Investment ", "Investment --type number"),
               ("PooledInvestment ", "PooledInvestment --type number"), ("PopAccu ", "PopAccu --type number"), ("Crh ", "Crh --type number")],
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
    folder = os.path.dirname(path)
    with open(path, encoding="utf-8") as f:
        claims = f.read()
    truths = sorted(name for name in os.listdir(folder) if name.startswith("truth"))
    found = {}
    for prefix, options in FUSIONS["number" if "population" in path else "set"]:
        predicted = data.keep(verb("fuse", "--method", *options.split(), text=claims), ".csv")
        for name in truths:
            figures = json.loads(data.score("fusion", os.path.join(folder, name), predicted))
            found[f"{prefix}{name[:-4]} accuracy"] = figures["accuracy"]
            if prefix == "BetaAccu+copies ":
                found |= {f"{prefix}{name[:-4]} 1-{figure}": 1 - figures[figure] for figure in ("brier", "ece")}
    return found


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
