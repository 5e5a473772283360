package import FuyiStatistics

/// Small counts by month, by year and by a code, kept by triggers on the facts (汇总).
///
/// A rollup is a table that counts the records of a set which a day puts in a month, a quarter and a
/// year: a row has a column for each class, and there is one for each code of its dimensions. A record is in exactly one class. What is asked of the records is answered by
/// adding up classes, where each class decides it (``Knowledge``); nothing here knows a rate by name.
package struct Rollup: Sendable {
  /// The name that its table goes by.
  package let name: String
  /// The records counted.
  package let set: RecordSet
  /// The day that puts a record in a month.
  package let dating: RecordColumn
  /// What the codes are of; the whole is read from the first, which has the fewest.
  package let dimensions: [RecordColumn]
  /// Which of the set's records are counted; what is asked of the others has to be answered no.
  let about: Predicate
  /// What the schema and the projection guarantee of every record with such a day.
  let given: [Predicate]
  /// The classes in order: a record is in the first that holds for it.
  let classes: [Class]
  /// The class of the records that none of them holds for.
  let rest: String
  /// The days from which on the class of a record may be another.
  let turns: [Turn]
  /// Whether it counts all time as well, for what was open on a day.
  let countsAllTime: Bool

  /// A class of records.
  struct Class: Hashable, Sendable {
    let code: String
    let predicate: Predicate

    init(_ code: String, _ predicate: Predicate) {
      self.code = code
      self.predicate = predicate
    }
  }

  init(
    _ name: String, _ set: RecordSet, dated dating: RecordColumn, by dimensions: [RecordColumn],
    about: Predicate = .always, given: [Predicate] = [], _ classes: [Class] = [],
    rest: String = "any", allTime: Bool = false
  ) {
    self.name = name
    self.set = set
    self.dating = dating
    self.dimensions = dimensions
    self.about = about
    self.given = given
    self.classes = classes
    self.rest = rest
    countsAllTime = allTime
    var turns: [Turn] = []
    for turn in classes.flatMap(\.predicate.turns) where !turns.contains(turn) {
      turns.append(turn)
    }
    self.turns = turns
  }

  /// The table that the counts stand in.
  var table: String { "rollup_" + name.replacing("-", with: "_") }

  /// The codes of all classes in order, the rest last.
  var classCodes: [String] { classes.map(\.code) + [rest] }

  /// Whether the rollups answer every part of a definition, in periods of whole months.
  package static func answers(_ definition: RateDefinition, by column: RecordColumn? = nil) -> Bool
  {
    definition.sides.map(\.part).allSatisfy {
      RollupPlan.plan($0, by: column, isShare: definition.shape.isShare) != nil
    }
  }
}

/// A day of a record from which on, or after which, a comparison with the day of asking turns.
struct Turn: Hashable {
  let column: RecordColumn
  /// Whether the comparison turns on the day after; else on the day itself.
  let isDayAfter: Bool
}

extension Predicate {
  /// The days on which the predicate may turn, as the day of asking moves on.
  fileprivate var turns: [Turn] {
    switch self {
    case .always, .isOneOf, .isSet: []
    case .compare(.column(let column), let comparison, .asOf):
      [Turn(column: column, isDayAfter: comparison == .before || comparison == .onOrAfter)]
    case .compare: []
    case .all(let parts), .any(let parts): parts.flatMap(\.turns)
    case .not(let part): part.turns
    }
  }
}
