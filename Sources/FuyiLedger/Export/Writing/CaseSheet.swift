import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiWording

/// The sheet of an export for people: one row a case (案件台账).
struct CaseSheet {
  private let session: Session
  private let asOf: CivilDate
  private let language: Language
  private let isMasked: Bool
  private let setting: LegalSetting?
  private let regions: [String: Term]
  private let agencies: [String: Term]
  private let officials: [String: String]

  init(_ session: Session, asOf: CivilDate, language: Language, isMasked: Bool) throws {
    self.session = session
    self.isMasked = isMasked
    self.asOf = asOf
    self.language = language
    setting = try session.office() == nil ? nil : try session.setting()
    regions = Dictionary(try session.regions().map { ($0.code, $0.name) }) { first, _ in first }
    agencies = Dictionary(try session.agencies().map { ($0.code, $0.name) }) { first, _ in first }
    officials = Dictionary(
      try session.officials().compactMap { official in official.name.map { (official.code, $0) } }
    ) { first, _ in first }
  }

  private struct Column {
    let term: Term
    let width: Int
  }

  private static let columns = [
    Column(term: Term(zh: "案号", en: "Number"), width: 24),
    Column(term: Term(zh: "收案日期", en: "Filed on"), width: 12),
    Column(term: Term(zh: "申请人", en: "Applicants"), width: 18),
    Column(term: Term(zh: "被申请人", en: "Respondents"), width: 28),
    Column(term: Term(zh: "第三人", en: "Third parties"), width: 14),
    Column(term: Term(zh: "区域", en: "Region"), width: 12),
    Column(term: Term(zh: "复议事项", en: "Act"), width: 16),
    Column(term: Term(zh: "受理日期", en: "Accepted on"), width: 12),
    Column(term: Term(zh: "结案日期", en: "Closed on"), width: 12),
    Column(term: Term(zh: "结案方式", en: "Outcome"), width: 20),
    Column(term: Term(zh: "状态", en: "State"), width: 14),
    Column(term: Term(zh: "承办人", en: "Handler"), width: 12),
    Column(term: Term(zh: "原案号", en: "Earlier number"), width: 20),
  ]

  /// Writes the sheet, or several where one is full.
  func write(to book: ExportBook, mostRows: Int) throws {
    let name = Term(zh: "案件台账", en: "Cases").text(in: language)
    let note = Term(
      zh: "案件台账，状态截至 \(asOf)；由 fuyi export 写出，供查阅，恢复以 fuyi- 开头的工作表为准。",
      en:
        "Cases, with their states on \(asOf). Written by fuyi export for people; the sheets whose "
        + "names begin with fuyi- are what is restored.")
    var sheets = ExportSheets(book, name, mostRows: mostRows) { sheet in
      sheet.setWidths(Self.columns.map(\.width))
      try sheet.write([.text(note.text(in: language))])
      try sheet.write(
        Self.columns.map { .text($0.term.text(in: language)) }, isHeading: true)
      sheet.freeze(columns: Self.columns.count)
    }
    _ = try sheets.room()
    try session.forEachCase { id in
      guard let setting, let folded = try session.fold(id) else {
        throw StoreError.unreadable("case \(id)")
      }
      let standing = Procedure.statutory.standing(folded, on: asOf, under: setting)
      try sheets.room().write(row(of: standing))
    }
  }

  private func row(of case: Case) throws -> [ExportSheet.Cell] {
    let registration = `case`.registration
    let handler = `case`.handler.map { officials[$0] ?? $0 } ?? ""
    let cells: [ExportSheet.Cell] = [
      .text(`case`.number.printed), .day(registration.filedOn),
      .text(try names(.applicant, `case`)),
      .text(try names(.respondent, `case`)), .text(try names(.thirdParty, `case`)),
      .text(named(registration.region, in: regions)),
      .text(registration.kind.term.text(in: language)),
      day(`case`.spells.first?.openedOn),
      day(`case`.spell == nil ? ended(`case`) : `case`.spell?.closedOn),
      .text(outcome(of: `case`)?.text(in: language) ?? ""),
      .text(`case`.state.term.text(in: language)), .text(handler),
      .text(registration.importedNumber ?? ""),
    ]
    return cells.map { cell in
      guard case .text(let text) = cell else { return cell }
      return .text(SheetText.parts(text.printable).first ?? "")
    }
  }

  private func day(_ day: CivilDate?) -> ExportSheet.Cell { day.map { .day($0) } ?? .empty }

  /// The day on which a filing ended that led to no review.
  private func ended(_ case: Case) -> CivilDate? { `case`.filingEndedOn }

  private func named(_ code: String, in names: [String: Term]) -> String {
    names[code]?.text(in: language) ?? code
  }

  private func names(_ role: PartyRole, _ case: Case) throws -> String {
    return try `case`.parties.filter { $0.role == role }.map { party in
      if let agency = party.agency { return named(agency, in: agencies) }
      return try party.name.map(name) ?? ""
    }.joined(separator: language == .zh ? "、" : ", ")
  }

  private func name(_ words: Words) throws -> String {
    switch try session.standing(of: words) {
    case .kept(let name): isMasked ? Masking().masked(name, .name) : name
    case .leftOut: Term(zh: "〔已隐去〕", en: "[left out]").text(in: language)
    case .erased, .locked: Words.erased.text(in: language)
    }
  }

  /// How the last review ended, or the filing where it led to none.
  private func outcome(of case: Case) -> Term? {
    guard let spell = `case`.spell else { return `case`.filingOutcome?.term }
    switch spell.closing {
    case nil: return nil
    case .decided(let dispositions)?:
      return Term(
        zh: dispositions.map(\.term.zh).joined(separator: "、"),
        en: dispositions.map(\.term.en).joined(separator: ", "))
    case .dismissed?: return CaseState.dismissed.term
    case .terminated(let ground, let cause)?: return cause?.term ?? ground.term
    case .mediated?: return CaseState.mediated.term
    case .transferredOut?: return FilingOutcome.sentElsewhere.term
    }
  }
}
