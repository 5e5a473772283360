import FuyiCore
import FuyiLaw
import FuyiStore

/// Looks up what facts refer to, by code or by name, and puts the codes in their place.
struct References {
  let session: Session
  /// When and by whom a newcomer is recorded; asked for only then, since it looks at the clock.
  let stamp: () -> Stamp
  /// What has been looked up in this transaction already, where many facts are resolved.
  let memory: ReferenceMemory?

  init(
    _ session: Session, _ stamp: @autoclosure @escaping () -> Stamp, memory: ReferenceMemory? = nil
  ) {
    self.session = session
    self.stamp = stamp
    self.memory = memory
  }

  /// - Throws: ``TrackerError/unknown(_:given:candidates:)`` for the first that nobody knows,
  ///   `FactError` for a paper whose number cannot be right.
  func resolve(_ facts: Facts, on day: CivilDate) throws -> Facts {
    try facts.checkingIdentities(filedOn: day).mappingReferences { kind, given in
      try code(kind, given, on: day)
    }
  }

  private func code(_ kind: RecordKind, _ given: String, on day: CivilDate) throws -> String {
    guard let memory else { return try lookUp(kind, given, on: day) }
    if let known = memory[kind, given] { return known }
    let code = try lookUp(kind, given, on: day)
    memory[kind, given] = code
    return code
  }

  private func lookUp(_ kind: RecordKind, _ given: String, on day: CivilDate) throws -> String {
    if try session.hasCode(given, of: kind) { return given }
    switch kind {
    case .agency:
      if let agency = try session.agency(codeOrName: given) { return agency.code }
      throw unknown(kind, given, try session.agencies().map { ($0.code, $0.name) })
    case .region:
      return try find(kind, given, try session.regions().map { ($0.code, $0.name) })
    case .authority:
      return try find(kind, given, try session.authorities().map { ($0.code, $0.name) })
    case .official: return try official(given, on: day)
    case .caseRecord:
      return try session.applicants(of: try caseID(given)).number
    case .receptionPoint:
      return try find(kind, given, try session.receptionPoints().map { ($0.code, $0.name) })
    case .defectKind:
      return try find(kind, given, try session.defectKinds().map { ($0.code, $0.name) })
    case .consultation, .petition, .mediation, .letter, .suit, .coordination, .defect:
      guard let dossier = DossierKind(kind) else { return given }
      return try session.dossier(try dossierID(dossier, given), of: dossier).dossier.number.printed
    case .office, .calendar, .letterSetting, .rateVariant, .erasure, .disclosure: return given
    }
  }

  /// The id of a dossier by its number; one that nobody knows is told with those of the same place.
  func dossierID(_ kind: DossierKind, _ number: String) throws -> Int {
    if let id = try session.dossierID(number, of: kind) { return id }
    let digits = number.split { !$0.isASCII || !$0.isNumber }.last.flatMap { Int($0) }
    throw TrackerError.unknown(
      kind.record, given: number,
      candidates: try digits.map { try session.dossierNumbers(of: kind, serial: $0) } ?? [])
  }

  /// The id of a case by any of its numbers; one that nobody knows is told with those of the same
  /// serial number.
  func caseID(_ number: String) throws -> Int {
    let id = try session.caseID(
      number: number, authority: try session.ownAuthority() ?? "")
    if let id { return id }
    let digits = number.split { !$0.isASCII || !$0.isNumber }.last.flatMap { Int($0) }
    throw TrackerError.unknown(
      .caseRecord, given: number,
      candidates: try digits.map { try session.numbers(endingIn: $0) } ?? [])
  }

  private func find(_ kind: RecordKind, _ given: String, _ known: [(code: String, name: Term)])
    throws -> String
  {
    let match = known.first {
      $0.code == given || $0.name.zh == given || $0.name.en.lowercased() == given.lowercased()
    }
    guard let match else { throw unknown(kind, given, known) }
    return match.code
  }

  private func unknown(_ kind: RecordKind, _ given: String, _ known: [(code: String, name: Term)])
    -> TrackerError
  {
    .unknown(kind, given: given, candidates: known.flatMap { [$0.code, $0.name.zh, $0.name.en] })
  }

  /// Somebody of the office; a name met for the first time is put on the list.
  private func official(_ given: String, on day: CivilDate) throws -> String {
    let officials = try session.officials()
    if let known = officials.first(where: { $0.code == given || $0.name == given }) {
      return known.code
    }
    let code = "h\(officials.count + 1 + (memory?.newcomers.count ?? 0))"
    let newcomer = Official(code: code, name: .plain(given))
    if let memory {
      memory.expect(newcomer, on: day)
    } else {
      try session.add(newcomer, on: day, stamp())
    }
    return code
  }
}

extension Facts {
  /// These facts with something else in the place of each reference.
  func mappingReferences<Failure: Error>(
    _ code: (RecordKind, String) throws(Failure) -> String
  ) throws(Failure) -> Facts {
    var mapped = self
    for entry in entries {
      switch (entry.name.form, entry.value) {
      case (.reference(let kind), .code(let given)):
        mapped[value: entry.name] = .code(try code(kind, given))
      case (.references(let kind), .codes(let given)):
        var codes: [String] = []
        for given in given { codes.append(try code(kind, given)) }
        mapped[value: entry.name] = .codes(codes)
      default: break
      }
    }
    return mapped
  }
}

/// Finds a case in which the same applicant disputes the same act: the same respondent, and the same
/// number of the act, or the same day and kind of it.
struct SameAct {
  let session: Session

  init(_ session: Session) { self.session = session }

  func find(_ facts: Facts) throws -> String? {
    guard let respondent = facts[.respondent]?.first, let kind = facts[.kind],
      let applicants = facts[.applicant]
    else { return nil }
    var candidates: [Int] = []
    if let day = facts[.actDate] {
      candidates = try session.cases(against: respondent, actOn: day, kind: kind)
    }
    if let act = try facts[.act]?.first.flatMap({ try session.reveal($0) }) {
      candidates += try session.cases(against: respondent, act: act)
    }
    guard !candidates.isEmpty else { return nil }
    let names = try Set(applicants.compactMap { try session.reveal($0)?.compared })
    for id in candidates.sorted() {
      let known = try session.applicants(of: id)
      if known.names.contains(where: { names.contains($0.compared) }) { return known.number }
    }
    return nil
  }
}
