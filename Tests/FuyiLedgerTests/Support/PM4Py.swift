import Foundation
import FuyiCore
import FuyiTestSupport

/// Reads event logs with PM4Py, a program that shares nothing with the one that wrote them.
///
/// It stands in a Python environment of its own, which `make test` makes (`.ci/setup tests`). Without it the
/// tests fail and say what to do.
enum PM4Py {
  /// Runs a script with arguments; it prints one JSON value.
  static func run(_ script: String, _ arguments: String...) throws -> JSON {
    let python = Python(
      "FUYI_TEST_PM4PY", else: root + ".build-tools/pm4py/bin/python",
      needs: "PM4Py (.ci/setup tests)")
    // What it says on its own, a greeting among it, is not the answer.
    let output = TemporaryFolder.newPath("out")
    _ = try python.run(script, [output] + arguments)
    return try JSON(parsing: String(contentsOfFile: output, encoding: .utf8))
  }

  /// The folder of the package, from where this file stands.
  private static var root: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path + "/"
  }

  /// What PM4Py finds in a log in XES: counts, variants, the directly-follows graph, the steps of the tree
  /// that the inductive miner discovers, and whether elements stand in the standard's order.
  static let cases = #"""
    import json, sys, warnings
    warnings.simplefilter("ignore")
    import pm4py
    from lxml import etree
    log = pm4py.read_xes(sys.argv[2])
    dfg, starts, ends = pm4py.discover_dfg(log)
    def leaves(tree):
        if tree.label is not None: return [tree.label]
        return [label for child in tree.children for label in leaves(child)]
    tree = pm4py.discover_process_tree_inductive(log, noise_threshold=0.2)
    root = etree.parse(sys.argv[2]).getroot()
    def name(node): return etree.QName(node).localname
    attributes = {"string", "date", "int", "float", "boolean", "id", "list", "container"}
    def ranks(node, order):
        return [0 if name(c) in attributes and order[0] == "attributes" else order.index("attributes" if name(c) in attributes else name(c)) for c in node]
    def ordered(node, order):
        found = ranks(node, order)
        return found == sorted(found)
    log_order = ["extension", "global", "classifier", "attributes", "trace", "event"]
    traces = [node for node in root if name(node) == "trace"]
    # A trace has its attributes, then its events; an event has attributes alone, each key once.
    in_order = ordered(root, log_order) and all(ordered(t, ["attributes", "event"]) for t in traces) \
        and all(name(a) in attributes for t in traces for e in t if name(e) == "event" for a in e)
    keys_once = all(len({a.get("key") for a in e}) == len(e) for t in traces for e in t if name(e) == "event")
    json.dump({
        "cases": int(log["case:concept:name"].nunique()),
        "names": sorted(log["case:concept:name"].unique().tolist()),
        "events": len(log),
        "variants": {",".join(k): int(v if isinstance(v, int) else len(v)) for k, v in pm4py.get_variants(log).items()},
        "days": sorted(log["time:timestamp"].dt.strftime("%Y-%m-%d").unique().tolist()),
        "resources": sorted(log["org:resource"].unique().tolist()),
        "pairs": {a + " " + b: int(n) for (a, b), n in dfg.items()},
        "starts": sorted(starts), "ends": sorted(ends),
        "leaves": sorted(set(leaves(tree))),
        "in_order": in_order, "keys_once": keys_once,
    }, open(sys.argv[1], "w"))
    """#

  /// What PM4Py finds in a log in OCEL 2.0, and what its validator says of the tables.
  static let objects = #"""
    import json, sys, warnings
    warnings.simplefilter("ignore")
    import pm4py
    path = sys.argv[2]
    unsatisfied = []
    if path.endswith("sqlite"):
        from pm4py.objects.ocel.validation import ocel20_rel_validation
        log = pm4py.read_ocel2_sqlite(path)
        unsatisfied = ocel20_rel_validation.apply(path)[1]
    else:
        log = pm4py.read_ocel2_json(path)
    # A case's own events: one that joins another case is tied to both.
    own = log.relations[(log.relations["ocel:type"] == "case") & (log.relations["ocel:qualifier"] == "case")]
    own = own[own["ocel:activity"].str.startswith("case.")]
    dfg, starts, ends = pm4py.discover_dfg(own, activity_key="ocel:activity", \
        timestamp_key="ocel:timestamp", case_id_key="ocel:oid")
    graph = pm4py.discover_ocdfg(log)
    def counts(series): return {k: int(v) for k, v in series.value_counts().items()}
    json.dump({
        "events": len(log.events), "relations": len(log.relations), "ties": len(log.o2o),
        "changes": len(log.object_changes),
        "objects": counts(log.objects["ocel:type"]), "activities": counts(log.events["ocel:activity"]),
        "qualifiers": sorted(log.relations["ocel:qualifier"].unique().tolist()),
        "tie_qualifiers": sorted(log.o2o["ocel:qualifier"].unique().tolist()),
        "pairs": {a[5:] + " " + b[5:]: int(n) for (a, b), n in dfg.items()},
        "discovered": sorted(graph["activities"]),
        "case_attributes": sorted(log.objects[log.objects["ocel:type"] == "case"].dropna(axis=1, how="all").columns.tolist()),
        "unsatisfied": sorted(unsatisfied),
    }, open(sys.argv[1], "w"))
    """#
}

extension JSON {
  /// A whole number, or nil.
  var number: Int? { if case .int(let number) = self { number } else { nil } }
  /// The texts of an array of strings; none of anything else.
  var texts: [String] {
    guard case .array(let elements) = self else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
  /// The numbers of an object by their keys.
  var counts: [String: Int] {
    guard case .object(let members) = self else { return [:] }
    return Dictionary(members.compactMap { member in member.value.number.map { (member.key, $0) } })
    {
      first, _ in first
    }
  }
}
