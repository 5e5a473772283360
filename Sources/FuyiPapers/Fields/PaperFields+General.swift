import FuyiCore
import FuyiKit
import FuyiLaw

extension PaperFields {
  /// What every paper may name: the authority, the parties, the act, the review.
  func general(_ filling: inout Filling) {
    filling[.authority] = record.authority?.zh
    filling[.office] = record.office.zh
    filling[.caseNumber] = then.number.printed
    filling[.number] = entry.facts[.document] ?? then.number.printed
    // A statement that is printed to be signed has no day yet.
    let day = entry.action == .consent ? nil : entry.effectiveOn
    filling[.date] = day?.inChinese
    filling[.dateInNumerals] = day?.inChineseNumerals
    filling[.kind] = then.registration.kind.term.zh
    filling[.act] = then.registration.act.flatMap { record.words[$0] }
    filling[.actDate] = then.registration.filing.actOn?.inChinese
    filling.texts[.disputedAct] = disputedAct
    filling[.summary] = then.entries.first.flatMap { phrase(.summary, in: $0.facts) }
    filling[.filedOn] = then.registration.filedOn.inChinese
    filling[.channel] = then.registration.channel.term.zh
    filling[.handler] = record.handler
    filling[.agent] = then.entries.first.flatMap { words(.agent, in: $0.facts) }
    parties(&filling)
    guard let spell = then.spell else { return }
    let review = Clocks(record.setting).review(of: then)
    filling[.procedure] = spell.procedure.term.zh
    filling[.deferral] = spell.procedure == .simplified ? "依法中止" : "依法中止、延长"
    filling[.acceptedOn] = spell.openedOn.inChinese
    filling[.countedFrom] = spell.countedFrom.inChinese
    filling[.reviewPeriod] = period(review)
    filling[.reviewDue] = due(review)
  }

  private func parties(_ filling: inout Filling) {
    filling.texts[.applicants] = names(.applicant)
    filling.texts[.respondents] = names(.respondent)
    filling.texts[.thirdParties] = names(.thirdParty)
    let hasThirdParty = then.parties.contains { $0.role == .thirdParty }
    filling[.mayGoOn] = hasThirdParty ? "申请人、第三人" : "申请人"
    filling.texts[.parties] = .joined(then.parties.map(name), by: "、")
    filling.lists[.parties] = then.parties.map {
      [.partyName: name($0), .partyRole: PaperText($0.role.term.zh)]
    }
    filling.lists[.respondents] = then.parties.filter { $0.role == .respondent }.map {
      [.respondentName: name($0)]
    }
    filling.lists[.thirdParties] = then.parties.filter { $0.role == .thirdParty }.map {
      [.thirdPartyName: name($0)]
    }
    filling.lists[.applicants] = then.parties.filter { $0.role == .applicant }.map { party in
      var item: [PaperField: PaperText] = [.applicantName: name(party)]
      item[.applicantIdentity] = detail(.identity, of: party).map { number in
        PaperText((try? IdentityPaper(number))?.printed ?? number)
      }
      item[.applicantAddress] = detail(.address, of: party).map { PaperText($0) }
      item[.applicantPhone] = detail(.phone, of: party).map { PaperText($0) }
      item[.applicantDetails] = PaperText(detail(.address, of: party).map { "，地址：\($0)" } ?? "")
      return item
    }
  }

  /// What the registration states of an applicant, in the applicants' order; nil where it does not, or
  /// somebody else has taken the applicant's place since.
  func detail(_ name: FactName, of party: Party) -> String? {
    guard party.role == .applicant, let facts = then.entries.first?.facts,
      case .words(let stated) = facts[value: name],
      let applicants = facts[.applicant], applicants.indices.contains(party.ordinal - 1),
      applicants[party.ordinal - 1] == party.name, stated.indices.contains(party.ordinal - 1)
    else { return nil }
    return record.words[stated[party.ordinal - 1]]
  }

  /// Whose act is disputed and which: 聊城市公安局作出的行政处罚决定（聊公罚决字〔2025〕8号）.
  var disputedAct: PaperText {
    let number = then.registration.act.flatMap { record.words[$0] }.map { "（\($0)）" } ?? ""
    return (names(.respondent) ?? .blank(PartyRole.respondent.term.zh))
      + (then.registration.kind.phrase + number)
  }
}

extension ActKind {
  /// What the respondent did, behind its name.
  fileprivate var phrase: String {
    switch self {
    case .penalty: "作出的行政处罚决定"
    case .compulsion: "采取的行政强制行为"
    case .licence: "作出的行政许可决定"
    case .resourceTitle: "作出的自然资源确权决定"
    case .expropriation: "作出的征收征用及其补偿决定"
    case .compensation: "作出的行政赔偿处理决定"
    case .workInjury: "作出的工伤认定处理决定"
    case .autonomy: "涉及经营自主权、农村土地权益的行政行为"
    case .competition: "排除、限制竞争的行政行为"
    case .levy: "要求履行义务的行政行为"
    case .duty: "不履行法定职责的行为"
    case .benefit: "未依法给付社会保障待遇的行为"
    case .agreement: "有关行政协议的行政行为"
    case .information: "有关政府信息公开的行政行为"
    case .other: "作出的行政行为"
    }
  }
}
