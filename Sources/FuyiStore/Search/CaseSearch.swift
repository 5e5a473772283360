public import FuyiCore
public import FuyiLaw
internal import GRDB

/// What to look for in cases.
public struct CaseSearch: Hashable, Sendable {
  /// The words; a case is found where each stands in one of its texts, as with LIKE.
  public var words: [String]
  /// The code of the region that the case is counted for; nil for all.
  public var region: String?
  /// The state on the day of asking, what the law has done by then included; nil for all.
  public var state: CaseState?
  /// At most so many are given out.
  public var limit = 20

  /// Hits beyond so many are not counted.
  public static let mostCounted = 1000

  /// A search in all cases.
  public init(words: [String]) { self.words = words }
}

/// What a search has found.
public struct CaseSearchResult: Hashable, Sendable {
  /// The cases that were registered last, those first.
  public package(set) var lines: [CaseLine]
  /// How many there are.
  public let count: Int
  /// Whether there are more than were counted.
  public let isMore: Bool
}

extension Session {
  /// The cases in which each of some words stands, those registered last first.
  ///
  /// A word is found in names, numbers and whatever else was written about a case
  /// (`SearchedTexts`), in the Chinese or the English name of an agency that takes part, at any
  /// place in them, whatever the case of ASCII letters: exactly where SQL's LIKE finds it between two
  /// per cent signs.
  public func search(_ search: CaseSearch, on today: CivilDate) throws -> CaseSearchResult {
    var words: [SearchWord] = []
    for word in search.words {
      guard let needle = SearchPieces.needle(word) else { continue }
      words.append(SearchWord(needle: needle, agencies: try agencies(named: word)))
    }
    guard !words.isEmpty, search.limit >= 0 else {
      return CaseSearchResult(lines: [], count: 0, isMore: false)
    }
    try keepManyPages()
    let most = max(CaseSearch.mostCounted, search.limit)
    let filter = SearchFilter(search, on: today)
    let waiting = try waiting(words, filter)
    let hits = try taken(words, filter, atMost: most + 1)
    let found = Self.merged(waiting, hits).prefix(most + 1)
    return CaseSearchResult(
      lines: try lines(ofCases: found.prefix(search.limit), on: today),
      count: min(found.count, most), isMore: found.count > most)
  }

  /// The codes of the agencies with a word in their names.
  private func agencies(named word: String) throws -> [String] {
    // Folds ASCII letters only, as LIKE does, and has no signs of its own.
    try String.fetchAll(
      cached(
        """
        SELECT code FROM agency
        WHERE instr(lower(name), lower(?1)) > 0 OR instr(lower(name_en), lower(?1)) > 0
        """), arguments: [word])
  }

  /// Cases that the full-text index has, newest first.
  private func taken(_ words: [SearchWord], _ filter: SearchFilter, atMost most: Int) throws
    -> [Int]
  {
    let expression = words.map(\.expression).joined(separator: " AND ")
    let values = filter.values + [expression, most]
    return try Int.fetchAll(
      cached(
        """
        SELECT case_search.rowid FROM case_search \(filter.join("case_search.rowid"))
        WHERE case_search MATCH ?\(values.count - 1) AND \(filter.condition)
          AND case_search.rowid NOT IN (SELECT case_id FROM case_search_waiting)
        ORDER BY case_search.rowid DESC LIMIT ?\(values.count)
        """), arguments: StatementArguments(values))
  }

  /// Cases that wait, newest first.
  private func waiting(_ words: [SearchWord], _ filter: SearchFilter) throws -> [Int] {
    var values = filter.values
    let conditions = words.map { word in
      values += [word.needle.tokens, JSON.array(word.agencies.map { .string($0) }).compact]
      return """
        (instr(w.pieces, ?\(values.count - 1)) > 0 OR EXISTS (
          SELECT 1 FROM case_party p WHERE p.case_id = w.case_id
            AND p.agency IN (SELECT value FROM json_each(?\(values.count)))))
        """
    }
    return try Int.fetchAll(
      cached(
        """
        SELECT w.case_id FROM case_search_waiting w \(filter.join("w.case_id"))
        WHERE \(filter.condition) AND \(conditions.joined(separator: " AND "))
        ORDER BY w.case_id DESC
        """), arguments: StatementArguments(values))
  }

  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    var merged: [Int] = []
    merged.reserveCapacity(left.count + right.count)
    var (first, second) = (left[...], right[...])
    while let one = first.first, let other = second.first {
      if one > other {
        merged.append(one)
        first.removeFirst()
      } else {
        merged.append(other)
        second.removeFirst()
      }
    }
    return merged + first + second
  }
}

/// One word of a search.
private struct SearchWord {
  let needle: (tokens: String, isBeginning: Bool)
  /// The agencies whose names it stands in.
  let agencies: [String]

  /// What the full-text index is asked.
  var expression: String {
    let phrase = "\"\(needle.tokens.dropFirst())\"" + (needle.isBeginning ? " *" : "")
    let codes = agencies.map { " OR \"\(SearchPieces.token(agency: $0))\"" }
    return "(\(phrase)\(codes.joined()))"
  }
}

/// The conditions on a case itself, with the first values of a query.
private struct SearchFilter {
  private(set) var condition = "TRUE"
  private(set) var values: [(any DatabaseValueConvertible)?]

  init(_ search: CaseSearch, on today: CivilDate) {
    values = [today.description]
    if let region = search.region {
      values.append(region)
      condition += " AND c.region = ?\(values.count)"
    }
    if let state = search.state {
      values.append(state.code)
      condition += " AND \(StandingSQL.state) = ?\(values.count)"
    }
  }

  /// The case is looked up where something is asked of it, after the index has found it.
  func join(_ id: String) -> String {
    values.count == 1 ? "" : "CROSS JOIN case_record c ON c.id = \(id)"
  }
}
