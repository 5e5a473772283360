public import FuyiCore
import FuyiLaw

/// Reads definitions of rates in the vocabulary of settings files (指标定义的读取).
public struct RateReading: Sendable {
  private let version: Int
  /// Whether the log has it already, so that it stays what it is whatever is named since.
  private let isOnRecord: Bool

  /// A reading of definitions that will be of a version.
  public init(version: Int = 1) { self.init(version: version, isOnRecord: false) }

  init(version: Int, isOnRecord: Bool) {
    self.version = version
    self.isOnRecord = isOnRecord
  }

  private static let named = ["id", "name", "name_en", "source", "source_en"]

  /// A definition of the office's own.
  /// - Throws: ``RateReadingError`` for the first thing that is wrong, with its place.
  public func definition(_ json: JSON) throws(RateReadingError) -> RateDefinition {
    let table = try RateTable(json, at: "")
    if table["base"] != nil { return try variation(table) }
    let code = try table.optionalText("shape") ?? RateVocabulary.Shape.share.rawValue
    guard let shape = RateVocabulary.Shape(rawValue: code) else {
      throw table.error(
        "shape", .unknownCode(code, allowed: RateVocabulary.Shape.allCases.map(\.rawValue)))
    }
    let sides = ["numerator_parts", "denominator_parts"]
    try table.check(Self.named + ["base", "shape"] + (shape == .share ? ["parts"] : sides))
    return try definition(
      table, source: try source(table),
      shape: try read(shape, table))
  }

  private func read(_ shape: RateVocabulary.Shape, _ table: RateTable) throws(RateReadingError)
    -> RateShape
  {
    switch shape {
    case .share: .share(try parts(table, "parts", isShare: true))
    case .crossPeriod:
      .crossPeriod(
        numerator: try parts(table, "numerator_parts", isShare: false),
        denominator: try parts(table, "denominator_parts", isShare: false))
    case .ratio:
      .ratio(
        numerator: try parts(table, "numerator_parts", isShare: false),
        denominator: try parts(table, "denominator_parts", isShare: false))
    }
  }

  private func definition(_ table: RateTable, source: Term, shape: RateShape)
    throws(RateReadingError) -> RateDefinition
  {
    let id = try table.text("id")
    guard id.hasPrefix(RateVocabulary.prefix),
      Self.isCode(id.dropFirst(RateVocabulary.prefix.count), and: [".", "-"])
    else { throw table.error("id", .badID(id)) }
    let zh = try table.text("name")
    let term = Term(zh: zh, en: try table.optionalText("name_en") ?? zh)
    for standard in isOnRecord ? [] : RateDefinition.all {
      if standard.term.zh == term.zh { throw table.error("name", .standardName(term.zh)) }
      if standard.term.en.lowercased() == term.en.lowercased() {
        throw table.error("name_en", .standardName(term.en))
      }
    }
    return RateDefinition(
      id: id, version: version, term: term, source: source, shape: shape, origin: .office)
  }

  private func source(_ table: RateTable) throws(RateReadingError) -> Term {
    let zh = try table.text("source")
    return Term(zh: zh, en: try table.optionalText("source_en") ?? zh)
  }

  // MARK: Parts

  private func parts(_ table: RateTable, _ key: String, isShare: Bool) throws(RateReadingError)
    -> [RatePart]
  {
    var parts: [RatePart] = []
    for part in try table.tables(key) {
      let read = try self.part(part, isShare: isShare)
      // A record that two parts count would be counted twice.
      guard !parts.contains(where: { $0.set == read.set }) else {
        throw part.error("set", .twice(read.set.rawValue))
      }
      for exclusion in read.exclusions
      where parts.contains(where: { $0.exclusions.contains { $0.differs(from: exclusion) } }) {
        throw part.error("exclusions", .otherReason(exclusion.code))
      }
      parts.append(read)
    }
    return parts
  }

  private func part(_ table: RateTable, isShare: Bool) throws(RateReadingError) -> RatePart {
    try table.check(
      ["set", "dated_by", "about", "numerator"] + (isShare ? ["exclusions"] : []))
    let code = try table.text("set")
    guard let set = RecordSet(rawValue: code) else {
      throw table.error("set", .unknownCode(code, allowed: RecordSet.allCases.map(\.rawValue)))
    }
    let conditions = ConditionReading(set: set)
    if isShare, table["numerator"] == nil { throw table.error("", .missing("numerator")) }
    return RatePart(
      set, dated: try dating(table, of: set),
      about: try conditions.optional(table, "about"),
      leavingOut: try exclusions(table, conditions),
      numerator: try conditions.optional(table, "numerator"))
  }

  private func dating(_ table: RateTable, of set: RecordSet) throws(RateReadingError) -> Dating {
    let code = try table.text("dated_by")
    if set.canBeOpenDuring, code == RateVocabulary.openDuring { return .openDuring }
    let days = set.columns.filter(\.isDay)
    guard let column = days.first(where: { $0.code == code }) else {
      throw table.error(
        "dated_by",
        .unknownCode(
          code,
          allowed: days.map(\.code) + (set.canBeOpenDuring ? [RateVocabulary.openDuring] : [])))
    }
    return .on(column)
  }

  private func exclusions(_ table: RateTable, _ conditions: ConditionReading)
    throws(RateReadingError) -> [Exclusion]
  {
    guard table["exclusions"] != nil else { return [] }
    var exclusions: [Exclusion] = []
    for entry in try table.tables("exclusions") {
      try entry.check(["code", "reason", "reason_en", "pending", "when"])
      let code = try entry.text("code")
      guard Self.isCode(code[...], and: ["-"]) else {
        throw entry.error("code", .badCode(code))
      }
      guard !exclusions.contains(where: { $0.code == code }) else {
        throw entry.error("code", .twice(code))
      }
      let zh = try entry.text("reason")
      guard let when = entry["when"] else { throw entry.error("", .missing("when")) }
      exclusions.append(
        Exclusion(
          code, Term(zh: zh, en: try entry.optionalText("reason_en") ?? zh),
          isPending: try entry.flag("pending"),
          when: try conditions.condition(when, at: entry.place("when"))))
    }
    return exclusions
  }

  // MARK: A standard rate with changes

  private func variation(_ table: RateTable) throws(RateReadingError) -> RateDefinition {
    let code = try table.text("base")
    guard let base = RateDefinition.withID(code) else {
      throw table.error("base", .unknownCode(code, allowed: RateDefinition.all.map(\.id)))
    }
    var changes = ["only"]
    if case .share = base.shape { changes += ["exclusions", "numerator"] }
    try table.check(Self.named + ["base"] + changes)
    guard changes.contains(where: { table[$0] != nil }) else {
      throw table.error("", .missing(changes.joined(separator: " / ")))
    }
    let source = table["source"] == nil ? Self.source(of: base) : try source(table)
    let shape: RateShape
    switch base.shape {
    case .share(let parts): shape = .share(try vary(parts, table))
    case .crossPeriod(let numerator, let denominator):
      shape = .crossPeriod(
        numerator: try vary(numerator, table), denominator: try vary(denominator, table))
    case .ratio(let numerator, let denominator):
      shape = .ratio(
        numerator: try vary(numerator, table), denominator: try vary(denominator, table))
    case .count(let parts): shape = .count(try vary(parts, table))
    }
    return try definition(table, source: source, shape: shape)
  }

  /// Where a rate that states no source of its own comes from.
  private static func source(of base: RateDefinition) -> Term {
    Term(
      zh: "以标准指标“\(base.term.zh)”（\(base.id)，第 \(base.version) 版）为基础",
      en: "based on the standard “\(base.term.en)” (\(base.id), version \(base.version))")
  }

  private func vary(_ parts: [RatePart], _ table: RateTable) throws(RateReadingError) -> [RatePart]
  {
    var varied: [RatePart] = []
    for part in parts { varied.append(try vary(part, table)) }
    return varied
  }

  /// A part about fewer records, with further reasons for leaving out, or with another numerator.
  private func vary(_ part: RatePart, _ table: RateTable) throws(RateReadingError) -> RatePart {
    let conditions = ConditionReading(set: part.set)
    let only = try conditions.optional(table, "only")
    let added = try exclusions(table, conditions)
    for exclusion in added where part.exclusions.contains(where: { $0.code == exclusion.code }) {
      throw table.error("exclusions", .twice(exclusion.code))
    }
    let about: Predicate =
      switch (part.about, only) {
      case (let about, .always): about
      case (.always, let only): only
      case (let about, let only): .all([about, only])
      }
    return RatePart(
      part.set, dated: part.dating, about: about, leavingOut: added + part.exclusions,
      numerator: table["numerator"] == nil
        ? part.numerator : try conditions.optional(table, "numerator"))
  }

  /// Whether a text has small letters and digits and some marks between them, and is not long.
  private static func isCode(_ text: Substring, and marks: [Character]) -> Bool {
    guard let first = text.first, let last = text.last, text.count <= 60 else { return false }
    func isPlain(_ letter: Character) -> Bool {
      letter.isASCII && (letter.isNumber || (letter.isLetter && letter.isLowercase))
    }
    return isPlain(first) && isPlain(last)
      && text.allSatisfy { isPlain($0) || marks.contains($0) }
  }
}

extension Exclusion {
  /// Whether it has the code of another and does not say the same of it.
  fileprivate func differs(from other: Exclusion) -> Bool {
    code == other.code && (reason != other.reason || isPending != other.isPending)
  }
}
