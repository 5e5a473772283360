import FuyiLaw

extension Case {
  /// What each action changes in the case: its state, and the facts that clocks and rates read.
  mutating func change(by entry: HistoryEntry) {
    let (day, facts) = (entry.effectiveOn, entry.facts)
    switch entry.action {
    case .register: break  // a case begins with it and it never comes again

    // Before acceptance
    case .accept:
      open(.accepted, entry, procedure: facts[.procedure] ?? .ordinary)
      endFiling(.accepted, day)
    case .deemedAccepted:
      open(.deemedAccepted, entry)
      endFiling(.deemedAccepted, day)
    case .takeOver:
      open(.transferredIn, entry, countedFrom: facts[.acceptedOn])
      endFiling(.takenOver, day)
    case .decline:
      endFiling(.declined, day)
      decline = ClosingDocument(
        sequence: entry.sequence, addressees: parties.filter { $0.role == .applicant })
      state = .declined
    case .requestCorrection:
      examination.noticeOn = day
      examination.noticeReceivedOn = facts[.received] ?? day
      examination.noticeSequence = entry.sequence
      state = .awaitingCorrection
    case .prolong:
      let additions: [Examination.Prolongation.Addition?] = [
        facts[.days].map { .days($0) }, facts[.until].map { .until($0) },
      ]
      examination.prolongations += additions.compactMap { addition in
        addition.map { .init(addition: $0, on: day, sequence: entry.sequence) }
      }
    case .correct:
      examination.correctedOn = day
      examination.correctedSequence = entry.sequence
      state = .filed
    case .deemedAbandoned:
      endFiling(.abandoned, day)
      state = .abandoned
    case .withdraw:
      endFiling(.withdrawn, day)
      state = .withdrawn
    case .settleBeforeAcceptance:
      endFiling(.settled, day)
      state = .settledBeforeAcceptance
    case .transfer:
      if spells.isEmpty {
        endFiling(.sentElsewhere, day)
      } else {
        close(.transferredOut, entry)
      }
      state = .sentElsewhere

    // At any time
    case .assign: handler = facts[.handler]
    case .join: if let other = facts[.with] { joinedWith.append(other) }
    case .addParty:
      let present = parties.count { $0.role == .thirdParty }
      parties += Party.list(.thirdParty, names: facts[.thirdParty] ?? [], after: present)
    case .replaceParty: replaceParty(entry)

    // During the review
    case .serveCopy:
      editSpell {
        // Sent once more, it has been sent; the first sending and the first receipt stand.
        guard $0.copySentOn == nil else { return }
        $0.copySentOn = day
        $0.copyReceivedOn = facts[.received] ?? day
        $0.copyReceivedSequence = entry.sequence
        $0.isCopyReceiptStated = facts.has(.received)
      }
    case .receive:
      editSpell {
        guard !$0.isCopyReceiptStated else { return }
        $0.copyReceivedOn = day
        $0.copyReceivedSequence = entry.sequence
        $0.isCopyReceiptStated = true
      }
    case .answer: editSpell { $0.answeredOn = $0.answeredOn ?? day }
    case .hearOpinions: editSpell { $0.opinionsHeardOn = day }
    case .arrangeHearing:
      guard let hearingOn = facts[.hearingOn] else { return }
      editSpell {
        $0.hearing = Hearing(
          on: hearingOn, sequence: entry.sequence, notifiedOn: facts[.notified])
      }
    case .hearing:
      editSpell {
        $0.hearing = Hearing(on: day, sequence: entry.sequence, notifiedOn: facts[.notified])
      }
    case .commission, .consent: break  // on record; nothing is counted from them
    case .stay: stayedOn = day
    case .inspect, .appraise:
      if let begun = facts[.begun] {
        editSpell {
          $0.takenOut.append(
            TakenOut(
              stretch: Interruption(from: begun, to: day), sequence: entry.sequence,
              action: entry.action))
        }
      }
    case .openDocumentReview:
      editSpell {
        $0.documentReviews.append(
          DocumentReview(
            openedOn: day, sequence: entry.sequence, basis: facts[.reviewBasis] ?? .application,
            isCompetent: !(facts[.notCompetent] ?? false)))
      }
    case .transferDocument:
      editDocumentReview {
        $0.transferredOn = day
        $0.transferReceivedOn = facts[.received] ?? day
        $0.transferSequence = entry.sequence
      }
    case .documentReply: editDocumentReview { $0.repliedOn = day }
    case .notifyMaker:
      editDocumentReview {
        // Asked once more, it has been asked; the first time stands.
        guard $0.makerNotifiedOn == nil else { return }
        $0.makerNotifiedOn = day
        $0.makerReceivedOn = facts[.received] ?? day
        $0.makerSequence = entry.sequence
      }
    case .makerAnswer: editDocumentReview { $0.makerAnsweredOn = day }
    case .handleDocument:
      editDocumentReview {
        $0.handledOn = day
        $0.finding = facts[.finding]
      }
    case .issueOpinion:
      opinionLetters.append(
        OpinionLetter(
          receivedOn: facts[.received] ?? day, sequence: entry.sequence,
          isToOtherBody: facts.has(.to)))
    case .reportOnOpinion:
      if let index = facts[.letter].map({ $0 - 1 }), opinionLetters.indices.contains(index) {
        opinionLetters[index].reportedOn = day
      }
    case .requestWithdrawal: editSpell { $0.withdrawalAskedOn = day }
    case .refuseWithdrawal: editSpell { $0.withdrawalAskedOn = nil }
    case .suspend:
      let ground = facts[.suspensionGround] ?? .other
      editSpell {
        $0.suspensions.append(
          Suspension(ground: ground, from: day, to: nil, sequence: entry.sequence))
      }
      state = .suspended
    case .resume:
      editSpell { $0.endSuspension(day) }
      state = .underReview
    case .extend:
      let days = facts[.days] ?? 0
      editSpell {
        $0.extensions.append(
          Extension(
            days: days, on: day, sequence: entry.sequence, approver: facts[.approver]?.first))
      }
    case .switchToOrdinary: editSpell { $0.procedure = .ordinary }

    // Conclusion
    case .decide:
      close(.decided(facts[.disposition] ?? []), entry)
      editSpell { $0.partlyMediated = facts[.partlyMediated] ?? false }
      state = .decided
    case .dismiss:
      close(.dismissed, entry)
      state = .dismissed
    case .terminate:
      close(.terminated(facts[.terminationGround] ?? .withdrawalAllowed, facts[.after]), entry)
      state = .terminated
    case .concludeByMediation:
      close(.mediated, entry)
      editSpell { $0.effectiveOn = day }
      state = .mediated
    case .serve: serve(entry)

    // Afterwards
    case .perform: editSpell { $0.editDuty(entry) { $0.performedOn = $0.performedOn ?? day } }
    case .orderPerformance:
      editSpell {
        $0.editDuty(entry) {
          // What was performed late before the order stays late.
          guard $0.performedOn == nil else { return }
          $0.performBy = facts[.until]
          $0.orderSequence = entry.sequence
        }
      }
    case .actAgain: editSpell { $0.editDuty(entry) { $0.actedAgainOn = $0.actedAgainOn ?? day } }
    case .summon, .criticise: break  // on record
    case .noteSuit:
      if spell?.closing == nil, !spells.isEmpty {
        editSpell { $0.suedUndecidedOn.append(day) }
      } else {
        let plaintiffs = Set(facts[.plaintiff] ?? [])
        editDocument { $0.suits.append(Suit(on: day, plaintiffs: plaintiffs)) }
      }
    case .notePetition: editDocument { $0.petitionedOn.append(day) }
    case .reopen: open(.reopened, entry)
    case .archive:
      state = .archived
      editSpell { $0.duty?.archivedOn = day }
    case .void: state = .voided
    }
  }
}
