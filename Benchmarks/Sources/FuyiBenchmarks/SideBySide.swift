import FuyiKit

/// A question asked of both, with what each took.
struct SideBySide {
  let question: Question
  let ours: Timing
  /// Nil where DuckDB cannot be asked in one statement.
  let duck: Duck.Answer?

  var ratio: Double? { duck.map { $0.median / ours.median } }
  var isQuick: Bool { ours.max <= 5 && ours.median <= 5 }
  var isFiveTimes: Bool { ratio.map { $0 >= 5 } ?? true }

  /// Asks every question of the reports.
  static func run(_ repository: Repository, _ duck: Duck, runs: Int, only: String? = nil) throws
    -> (rows: [SideBySide], version: String, threads: Int)
  {
    let questions = try Questions.all(asOf: City.today)
      .filter { only == nil || $0.breakdown == only }
    let asked = questions.map { DuckSQL(question: $0) }
    let told = try duck.ask(asked.filter(\.isAskable).map(\.statement), runs: runs)
    var answers = told.answers[...]
    var rows: [SideBySide] = []
    for (question, sql) in zip(questions, asked) {
      var figures: [RateFigure] = []
      let ours = try Timing.of(runs) {
        figures = try repository.read {
          try $0.figures(question.definition, in: question.window, by: question.groupings)
        }
      }
      let answer = sql.isAskable ? answers.popFirst() : nil
      if let answer {
        let (mine, theirs) = (counts(figures), counts(answer.rows, question))
        guard mine == theirs else {
          throw Failure.differs("\(question.name) \(question.breakdown) \(question.period)")
        }
      }
      rows.append(SideBySide(question: question, ours: ours, duck: answer))
    }
    return (rows, told.version, told.threads)
  }

  /// Numerator, denominator and what is left out, by group; what is nothing throughout is left away.
  private static func counts(_ figures: [RateFigure]) -> [[String?]: [String: Int]] {
    var counts: [[String?]: [String: Int]] = [:]
    for figure in figures {
      var sets = figure.sets.excluded
      sets["numerator"] = figure.sets.numerator
      sets["denominator"] = figure.sets.denominator
      sets = sets.filter { $0.value != 0 }
      if !sets.isEmpty { counts[figure.groups.map(\.code)] = sets }
    }
    return counts
  }

  private static func counts(_ rows: [[Duck.Cell]], _ question: Question)
    -> [[String?]: [String: Int]]
  {
    let levels = question.groupings.count
    var counts: [[String?]: [String: Int]] = [:]
    for row in rows {
      let group = row[..<levels].map { cell -> String? in
        if case .text(let text) = cell { text } else { nil }
      }
      guard case .number(let part) = row[levels], case .flag(let isCounted) = row[levels + 2],
        case .number(let records) = row[levels + 3]
      else { continue }
      var reason: String?
      if case .text(let text) = row[levels + 1] { reason = text }
      func add(_ name: String) { counts[group, default: [:]][name, default: 0] += records }
      switch question.definition.shape {
      case .share:
        if let reason {
          add(reason)
        } else {
          add("denominator")
          if isCounted { add("numerator") }
        }
      case .crossPeriod(let numerator, _), .ratio(let numerator, _):
        if isCounted { add(part < numerator.count ? "numerator" : "denominator") }
      case .count: if isCounted { add("numerator") }
      }
    }
    return counts
  }
}
