import FuyiCore
import FuyiLaw

extension RowInterpreter {
  /// What a row's registration is made of.
  struct Registration {
    var facts = Facts()
    var number: String?
    var applicants = 0
    var thirdParties = 0
  }

  /// Who, against whom, where and about what.
  mutating func registration(filedOn filed: CivilDate?) -> Registration {
    var registration = Registration()
    parties(&registration, filedOn: filed)
    place(&registration.facts)
    act(&registration.facts)
    number(&registration, filedOn: filed)
    var facts = registration.facts
    facts[.channel] = reader.code(.channel).flatMap(Channel.init(rawValue:))
    facts[value: .summary] = words(.summary).map(FactValue.words)
    facts[.handler] = reader.text(.handler)
    facts[.petitionNumber] = reader.text(.petitionNumber)
    facts[value: .note] = words(.note).map(FactValue.words)
    registration.facts = facts
    return registration
  }

  private mutating func parties(_ registration: inout Registration, filedOn filed: CivilDate?) {
    let applicants = reader.list(.applicant)
    if applicants.isEmpty, !isReported(.applicant) { reader.report(.missing, in: .applicant) }
    registration.applicants = applicants.count
    func plain(_ names: [String]) -> [Words]? { names.isEmpty ? nil : names.map(Words.plain) }
    var facts = Facts()
    facts[.applicant] = plain(applicants)
    let thirdParties = reader.list(.thirdParty)
    registration.thirdParties = thirdParties.count
    facts[.thirdParty] = plain(thirdParties)
    let identities = reader.identities(for: applicants.count, filedOn: filed)
    facts[value: .identity] = plain(identities).map(FactValue.words)
    for (column, name) in [(LedgerColumn.phone, FactName.phone), (.address, .address)] {
      facts[value: name] = plain(reader.contacts(column, for: applicants.count)).map(
        FactValue.words)
    }
    facts[value: .agent] = words(.agent).map(FactValue.words)
    registration.facts = facts
  }

  private mutating func place(_ facts: inout Facts) {
    var respondents: [String] = []
    for name in reader.list(.respondent) {
      if let code = reader.code(of: name, .agency, in: .respondent) { respondents.append(code) }
    }
    if respondents.isEmpty, !isReported(.respondent) { reader.report(.missing, in: .respondent) }
    facts[.respondent] = respondents.isEmpty ? nil : respondents
    if let name = reader.text(.authority) {
      facts[.authority] = reader.code(of: name, .authority, in: .authority)
    }
    guard let region = reader.text(.region) else {
      if !isReported(.region) { reader.report(.missing, in: .region) }
      return
    }
    facts[.region] =
      region == LedgerMapping.regionOfRespondent
      ? respondents.first.flatMap(context.names.region(ofAgency:))
      : reader.code(of: region, .region, in: .region)
  }

  private mutating func act(_ facts: inout Facts) {
    facts[.kind] = reader.code(.kind).flatMap(ActKind.init(rawValue:))
    if facts[.kind] == nil, !isReported(.kind) { reader.report(.missing, in: .kind) }
    facts[value: .act] = words(.act).map(FactValue.words)
    facts[.actDate] = reader.day(.actDate)
    facts[.knownOn] = reader.day(.knownOn)
    facts[.learnedOn] = reader.day(.learnedOn)
    facts[.postedOn] = reader.day(.postedOn)
    facts[.handedInOn] = reader.day(.handedInOn)
    if reader.flag(.notTold) { facts[.notTold] = true }
    if reader.flag(.immovable) { facts[.immovable] = true }
    facts[.amount] = reader.fen(.amount) ?? reader.fen(.amountTenThousand)
  }

  /// The number in the old ledger; a serial number alone needs its year.
  private mutating func number(_ registration: inout Registration, filedOn filed: CivilDate?) {
    guard let text = reader.text(.number) else {
      if plan.mapping.numbers == .required {
        reader.report(.missing, in: .number)
      } else if registration.facts[.act] == nil, registration.facts[.actDate] == nil {
        reader.report(.notRecognisable, in: .act)
      }
      return
    }
    var printed = text
    if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      let year: Int? =
        switch plan.mapping.year {
        case .fixed(let year): year
        case .filed: filed?.year
        case nil: nil
        }
      let code = registration.facts[.authority] ?? context.names.ownAuthority
      guard let serial = Int(text), serial > 0, let year,
        let authority = try? context.names.authority(code)
      else {
        // Without the day of filing the year is not known either, and that is reported.
        if plan.mapping.year == nil { reader.report(.bareSerial, in: .number) }
        return
      }
      printed = authority.number(year: year, serial: serial).printed
    }
    registration.number = printed
    registration.facts[.importedNumber] = printed
  }
}
