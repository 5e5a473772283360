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
        editDocument { $0.suedOn.append(day) }
      }
    case .notePetition: editDocument { $0.petitionedOn.append(day) }
    case .reopen: open(.reopened, entry)
    case .archive: state = .archived
    case .void: state = .voided
    }
  }

  private mutating func endFiling(_ outcome: FilingOutcome, _ day: CivilDate) {
    filingOutcome = outcome
    filingEndedOn = day
  }

  private mutating func open(
    _ opening: Opening, _ entry: HistoryEntry, procedure: ReviewProcedure = .ordinary,
    countedFrom: CivilDate? = nil
  ) {
    let day = entry.effectiveOn
    spells.append(
      Spell(
        opening: opening, openedOn: day, countedFrom: countedFrom ?? day,
        sequence: entry.sequence, procedure: procedure, reviewDays: entry.facts[.reviewDays],
        copyCountedFrom: day, copyCountedFromSequence: entry.sequence))
    state = .underReview
  }

  private mutating func editSpell(_ edit: (inout Spell) -> Void) {
    guard !spells.isEmpty else { return }
    edit(&spells[spells.count - 1])
  }

  private mutating func editDocumentReview(_ edit: (inout DocumentReview) -> Void) {
    editSpell { spell in
      guard !spell.documentReviews.isEmpty else { return }
      edit(&spell.documentReviews[spell.documentReviews.count - 1])
    }
  }

  private mutating func close(_ closing: Closing, _ entry: HistoryEntry) {
    let (facts, addressees) = (entry.facts, parties)
    editSpell {
      $0.endSuspension(entry.effectiveOn)
      $0.closing = closing
      $0.closedOn = entry.effectiveOn
      if closing.isConclusion {
        $0.document = ClosingDocument(sequence: entry.sequence, addressees: addressees)
      }
      let sets =
        facts.has(.performBy) || facts.has(.performWithin) || facts.has(.actAgain)
      guard sets else { return }
      $0.duty = Duty(
        performBy: facts[.performBy], performWithin: facts[.performWithin],
        actAgain: facts[.actAgain] ?? false, actAgainWithin: facts[.actAgainWithin],
        sequence: entry.sequence, orderSequence: entry.sequence)
    }
  }

  /// Changes the document that ended the last review, or the decline where there was none.
  private mutating func editDocument(_ edit: (inout ClosingDocument) -> Void) {
    if !spells.isEmpty {
      editSpell { spell in spell.document.edit(edit) }
    } else {
      decline.edit(edit)
    }
  }

  private mutating func serve(_ entry: HistoryEntry) {
    let received = entry.facts[.received] ?? entry.effectiveOn
    let recipients = entry.facts[.recipient] ?? []
    editDocument { document in
      for recipient in recipients {
        document.received[recipient] = received
        document.receipts[recipient] = entry.sequence
        if entry.facts[.suitNotTold] ?? false { document.untold.insert(recipient) }
      }
    }
    if state == .decided, let served = spell?.document?.servedOn {
      editSpell { $0.effectiveOn = served }
      state = .effective
    }
  }

  private mutating func replaceParty(_ entry: HistoryEntry) {
    let (facts, role) = (entry.facts, entry.facts[.role] ?? .respondent)
    let ordinal = facts[.party] ?? 1
    guard let index = parties.firstIndex(where: { $0.role == role && $0.ordinal == ordinal })
    else { return }
    guard role == .respondent else {
      parties[index].name = facts[.name]?.first
      return
    }
    guard let agency = facts[.respondent]?.first else { return }
    parties[index].agency = agency
    registration.respondents[ordinal - 1] = agency
    // The new respondent is served again and answers anew; the day of acceptance stays.
    editSpell {
      $0.copyCountedFrom = entry.effectiveOn
      $0.copyCountedFromSequence = entry.sequence
      $0.copySentOn = nil
      $0.copyReceivedOn = nil
      $0.copyReceivedSequence = nil
      $0.isCopyReceiptStated = false
      $0.answeredOn = nil
    }
  }
}

extension Spell {
  fileprivate mutating func endSuspension(_ day: CivilDate) {
    guard !suspensions.isEmpty, suspensions[suspensions.count - 1].to == nil else { return }
    suspensions[suspensions.count - 1].to = day
  }

  fileprivate mutating func editDuty(_ entry: HistoryEntry, _ edit: (inout Duty) -> Void) {
    var edited = duty ?? Duty(sequence: entry.sequence, orderSequence: entry.sequence)
    edit(&edited)
    duty = edited
  }
}

extension ClosingDocument? {
  fileprivate mutating func edit(_ edit: (inout ClosingDocument) -> Void) {
    guard var document = self else { return }
    edit(&document)
    self = document
  }
}
