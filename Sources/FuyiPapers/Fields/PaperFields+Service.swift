import FuyiCore
import FuyiKit
import FuyiLaw

extension PaperFields {
  /// What a proof of service says: which paper, to whom, and who has signed when.
  func served(_ filling: inout Filling) {
    guard let paper = Paper.allCases.first(where: isServed) else { return }
    filling[.served] =
      "\(paper.layout.name)（\(entry.facts[.document] ?? then.number.printed)）"
    filling.lists[.recipients] = recipients.map { party in
      var item: [PaperField: PaperText] = [
        .recipientName: name(party), .recipientRole: PaperText(party.role.term.zh),
      ]
      item[.recipientAddress] = detail(.address, of: party).map { PaperText($0) }
      item[.recipientReceivedOn] = receipt(of: party).map { PaperText($0.inChinese) }
      return item
    }
  }

  /// Whether a paper is what the event sends out.
  private func isServed(_ paper: Paper) -> Bool {
    paper != .proofOfService && entry.action != .consent && paper.actions.contains(entry.action)
  }

  /// Who gets the paper: whom the event concerns, by the articles that say so.
  private var recipients: [Party] {
    switch entry.action {
    case .requestCorrection, .decline, .accept, .deemedAccepted, .takeOver:
      then.parties.filter { $0.role == .applicant }
    case .serveCopy: then.parties.filter { $0.role == .respondent }
    default: then.parties
    }
  }

  /// The day on which a party received the paper, by the whole record; nil where it does not say.
  private func receipt(of party: Party) -> CivilDate? {
    switch entry.action {
    case .requestCorrection: return entry.facts[.received]
    case .serveCopy:
      // It may have been put on record later, as an event of its own.
      let copy = record.case.spells.last {
        $0.copySentOn == entry.effectiveOn && $0.isCopyReceiptStated
      }
      return entry.facts[.received] ?? copy?.copyReceivedOn
    default:
      let documents =
        record.case.spells.compactMap(\.document) + [record.case.decline].compactMap { $0 }
      return documents.first { $0.sequence == entry.sequence }?.received[party.code]
    }
  }
}
