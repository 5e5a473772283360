import FuyiLaw

/// The changes that several actions share.
extension Case {
  mutating func endFiling(_ outcome: FilingOutcome, _ day: CivilDate) {
    filingOutcome = outcome
    filingEndedOn = day
  }

  mutating func open(
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

  mutating func editSpell(_ edit: (inout Spell) -> Void) {
    guard !spells.isEmpty else { return }
    edit(&spells[spells.count - 1])
  }

  mutating func editDocumentReview(_ edit: (inout DocumentReview) -> Void) {
    editSpell { spell in
      guard !spell.documentReviews.isEmpty else { return }
      edit(&spell.documentReviews[spell.documentReviews.count - 1])
    }
  }

  mutating func close(_ closing: Closing, _ entry: HistoryEntry) {
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
  mutating func editDocument(_ edit: (inout ClosingDocument) -> Void) {
    if !spells.isEmpty {
      editSpell { spell in spell.document.edit(edit) }
    } else {
      decline.edit(edit)
    }
  }

  mutating func serve(_ entry: HistoryEntry) {
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

  mutating func replaceParty(_ entry: HistoryEntry) {
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
  mutating func endSuspension(_ day: CivilDate) {
    guard !suspensions.isEmpty, suspensions[suspensions.count - 1].to == nil else { return }
    suspensions[suspensions.count - 1].to = day
  }

  mutating func editDuty(_ entry: HistoryEntry, _ edit: (inout Duty) -> Void) {
    var edited = duty ?? Duty(sequence: entry.sequence, orderSequence: entry.sequence)
    edit(&edited)
    duty = edited
  }
}

extension ClosingDocument? {
  mutating func edit(_ edit: (inout ClosingDocument) -> Void) {
    guard var document = self else { return }
    edit(&document)
    self = document
  }
}
