import FuyiCore

/// Reads conditions about the records of a set, whose columns and codes they have to be.
struct ConditionReading {
  let set: RecordSet

  /// The condition under a key; everything where there is none.
  func optional(_ table: RateTable, _ key: String) throws(RateReadingError) -> Predicate {
    guard let json = table[key] else { return .always }
    return try condition(json, at: table.place(key))
  }

  func condition(_ json: JSON, at path: String, depth: Int = 0) throws(RateReadingError)
    -> Predicate
  {
    guard depth < RateVocabulary.deepest else {
      throw RateReadingError(path: path, problem: .tooDeep)
    }
    guard case .object = json else {
      throw RateReadingError(
        path: path, problem: .wrongKind(found: json.compact, wanted: .condition))
    }
    let table = try RateTable(json, at: path)
    if table["column"] != nil { return try codes(table) }
    if table["day"] != nil { return try days(table) }
    if table["set"] != nil {
      try table.check(["set"])
      return .isSet(try column(table, "set", among: set.columns))
    }
    if table["all"] != nil {
      try table.check(["all"])
      return .all(try conditions(table, "all", depth))
    }
    if table["any"] != nil {
      try table.check(["any"])
      return .any(try conditions(table, "any", depth))
    }
    if let inner = table["not"] {
      try table.check(["not"])
      return .not(try condition(inner, at: table.place("not"), depth: depth + 1))
    }
    if table["always"] != nil {
      try table.check(["always"])
      return try table.flag("always") ? .always : .not(.always)
    }
    throw table.error("", .noCondition(keys: table.keys))
  }

  private func conditions(_ table: RateTable, _ key: String, _ depth: Int)
    throws(RateReadingError) -> [Predicate]
  {
    var conditions: [Predicate] = []
    for (index, value) in try table.list(key).enumerated() {
      conditions.append(
        try condition(value, at: "\(table.place(key))[\(index + 1)]", depth: depth + 1))
    }
    return conditions
  }

  private func column(_ table: RateTable, _ key: String, among columns: [RecordColumn])
    throws(RateReadingError) -> RecordColumn
  {
    let code = try table.text(key)
    guard let column = columns.first(where: { $0.code == code }) else {
      throw table.error(key, .unknownCode(code, allowed: columns.map(\.code)))
    }
    return column
  }

  /// `{ column = "outcome", is = ["mediated"] }`.
  private func codes(_ table: RateTable) throws(RateReadingError) -> Predicate {
    try table.check(["column", "is"])
    let column = try column(table, "column", among: set.columns.filter { !$0.isDay })
    let known = set.codes(of: column)?.map(\.code)
    var codes: [String] = []
    for (index, value) in try list(table, "is").enumerated() {
      let place = "is[\(index + 1)]"
      guard case .string(let code) = value, code.contains(where: { !$0.isWhitespace }) else {
        throw table.error(place, .wrongKind(found: value.compact, wanted: .text))
      }
      if let known, !known.contains(code) {
        throw table.error(place, .unknownCode(code, allowed: known))
      }
      guard !codes.contains(code) else { throw table.error(place, .twice(code)) }
      codes.append(code)
    }
    return .isOneOf(column, codes)
  }

  /// A list, or one value that stands for a list of it.
  private func list(_ table: RateTable, _ key: String) throws(RateReadingError) -> [JSON] {
    if case .string = table[key] { return [table[key] ?? .null] }
    return try table.list(key)
  }

  /// `{ day = "closed-on", compare = "on-or-before", to = "due-on" }`.
  private func days(_ table: RateTable) throws(RateReadingError) -> Predicate {
    try table.check(["day", "compare", "to"])
    let code = try table.text("compare")
    let known = RateVocabulary.comparisons
    guard let comparison = known.first(where: { $0.code == code })?.comparison else {
      throw table.error("compare", .unknownCode(code, allowed: known.map(\.code)))
    }
    let (left, right) = (try operand(table, "day"), try operand(table, "to"))
    if !left.isOfRecord, !right.isOfRecord { throw table.error("", .noRecordDay) }
    return .compare(left, comparison, right)
  }

  private func operand(_ table: RateTable, _ key: String) throws(RateReadingError) -> DayOperand {
    let code = try table.text(key)
    if let bound = RateVocabulary.bounds.first(where: { $0.code == code }) { return bound.operand }
    let days = set.columns.filter(\.isDay)
    guard let column = days.first(where: { $0.code == code }) else {
      throw table.error(
        key,
        .unknownCode(code, allowed: days.map(\.code) + RateVocabulary.bounds.map(\.code)))
    }
    return .column(column)
  }
}

extension DayOperand {
  fileprivate var isOfRecord: Bool { if case .column = self { true } else { false } }
}
