import FuyiKit

/// Questions that are asked of a file of many cases.
struct Asking {
  let tracker: CaseTracker

  init(_ path: String, today: String) throws {
    tracker = CaseTracker(
      repository: try .open(at: path), recorder: "bench", today: try CivilDate(today))
  }

  /// What is due within so many days: all of it, and the first page.
  func due(within days: Int, runs: Int) throws {
    var filter = DueFilter()
    filter.until = tracker.today.adding(days: days)
    // One kind after the other, as the program in C runs.
    for _ in 0..<runs {
      print("lines", try tell("due") { try tracker.due(filter) }.count)
    }
    filter.limit = 20
    for _ in 0..<runs { _ = try tell("page") { try tracker.due(filter) } }
  }

  /// Each word as often, and what it finds.
  func search(_ words: [String], runs: Int) throws {
    for word in words {
      let search = CaseSearch(words: [word])
      for _ in 0..<runs { try tell("search") { try tracker.search(search) } }
      var all = search
      all.limit = 5000
      let found = try tracker.search(all)
      print(
        "found", found.count, found.isMore, found.lines.map { String($0.id) }.joined(separator: ",")
      )
    }
  }

  /// Every text that a case is found by, a line for each case.
  func texts() throws {
    try tracker.repository.read { session in
      var agencies: [String: String] = [:]
      for agency in try session.agencies() {
        agencies[agency.code] = "\(agency.name.zh)\u{1F}\(agency.name.en)"
      }
      try session.forEachCase { id in
        guard let folded = try session.fold(id) else { return }
        let searched = SearchedTexts(folded)
        let texts =
          searched.labels + (try searched.words.compactMap { try session.reveal($0) })
          + searched.agencies.compactMap { agencies[$0] }
        print(id, texts.joined(separator: "\u{1F}"), separator: "\t")
      }
    }
  }

  /// The log alone, as verifying begins with it.
  func chain() throws {
    try tracker.repository.read { session in
      let found = try tell("chain") { try session.verifyLog() }
      if let problem = found.problem { fail("\(problem)") }
      print("events", found.head.position, "")
    }
  }

  /// Everything, the chain among it.
  func verify() throws {
    let found = try tell("all") { try tracker.verify() }
    if !found.isSound { fail("\(found)") }
  }
}
