import FuyiKit

/// What a run found, as a table for people.
struct Report {
  var lines: [String] = []
  var allHold = true

  mutating func say(_ line: String = "") { lines.append(line) }

  /// A number with two decimals, or one where it is large.
  static func text(_ number: Double) -> String {
    let factor = number >= 100 ? 10.0 : 100.0
    let whole = Int((number * factor).rounded())
    let divisor = Int(factor)
    let rest = String(whole % divisor)
    let width = divisor == 10 ? 1 : 2
    return "\(whole / divisor)."
      + String(repeating: "0", count: width - rest.count) + rest
  }

  mutating func hold(_ holds: Bool) -> String {
    if !holds { allHold = false }
    return holds ? "yes" : "**no**"
  }

  /// The questions of the reports, each breakdown once with its slowest period.
  mutating func add(_ rows: [SideBySide], cases: Int, version: String, threads: Int) {
    say("## \(cases) cases: the breakdowns of the reports")
    say()
    let slowest = rows.map(\.ours.max).max() ?? 0
    let median = rows.map(\.ours.median).max() ?? 0
    let least = rows.compactMap(\.ratio).min() ?? 0
    say(
      "\(rows.count) questions, DuckDB \(version) with \(threads) threads on its own copy. Slowest median \(Self.text(median)) ms, slowest single run \(Self.text(slowest)) ms, least ratio to DuckDB \(Self.text(least))."
    )
    say()
    say(
      "| figure | by | period | ours, ms | slowest run, ms | DuckDB, ms | DuckDB / ours | ≤ 5 ms | ≥ 5 times |"
    )
    say("| --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- |")
    for row in rows {
      say(
        "| `\(row.question.name)` | \(row.question.breakdown) | \(row.question.period) | \(Self.text(row.ours.median)) | \(Self.text(row.ours.max)) | \(row.duck.map { Self.text($0.median) } ?? "–") | \(row.ratio.map { Self.text($0) } ?? "–") | \(hold(row.isQuick)) | \(row.ratio == nil ? "–" : hold(row.isFiveTimes)) |"
      )
    }
    say()
  }

  /// The same questions with entries waiting.
  mutating func add(_ waiting: Waiting, _ rows: [SideBySide]) {
    let more = zip(waiting.medians, rows).map { $0 - $1.ours.median }.sorted()
    let five = zip(waiting.medians, rows).filter { taken, row in
      row.duck.map { $0.median >= 5 * taken } ?? true
    }
    say(
      "With \(Waiting.entries) entries of filings and as many of reviews waiting: \(Self.text(max(0, more[more.count / 2]))) ms more in the median, slowest median \(Self.text(waiting.medians.max() ?? 0)) ms, at least 5 times DuckDB \(five.count) of \(rows.count). Taking them in took \(Self.text(waiting.settling)) ms."
    )
    say()
  }

  mutating func add(_ results: [(PlainSQL, ours: Timing, plain: Timing)], cases: Int) {
    say("## \(cases) cases: any other breakdown")
    say()
    say("| question | ours, ms | plain SQL, ms | ours / plain | ≤ 1.1 |")
    say("| --- | ---: | ---: | ---: | --- |")
    for (question, ours, plain) in results {
      let ratio = ours.median / plain.median
      say(
        "| \(question.name) | \(Self.text(ours.median)) | \(Self.text(plain.median)) | \(Self.text(ratio)) | \(hold(ratio <= 1.1)) |"
      )
    }
    say()
  }

  mutating func add(_ cost: [WriteCost.Variant: Double], cases: Int) {
    say("## Recording, in a file of \(cases) cases")
    say()
    say("| what the file keeps up | a step, ms | against it, all costs | ≤ 15% |")
    say("| --- | ---: | ---: | --- |")
    let all = cost[.all] ?? 0
    for variant in WriteCost.Variant.allCases {
      guard let taken = cost[variant] else { continue }
      let more = (all / taken - 1) * 100
      let verdict = variant == .withoutRollups ? hold(more <= 15) : "–"
      say(
        "| \(variant.rawValue) | \(Self.text(taken)) | \(variant == .all ? "–" : "\(more < 0 ? "−" : "+")\(Self.text(abs(more)))%") | \(verdict) |"
      )
    }
    say()
  }
}
