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
      declinedSequence = entry.sequence
      state = .declined
    case .requestCorrection:
      examination.noticeReceivedOn = facts[.received] ?? day
      examination.noticeSequence = entry.sequence
      state = .awaitingCorrection
    case .prolong:
      examination.prolongedDays += facts[.days] ?? 0
      if let until = facts[.until] { examination.prolongedUntil = until }
    case .correct:
      examination.countedFrom = day
      examination.sequence = entry.sequence
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
        $0.copySentOn = day
        $0.copyReceivedOn = facts[.received] ?? day
        $0.copyReceivedSequence = entry.sequence
      }
    case .receive:
      editSpell {
        $0.copyReceivedOn = day
        $0.copyReceivedSequence = entry.sequence
      }
    case .answer: editSpell { $0.answeredOn = $0.answeredOn ?? day }
    case .hearOpinions: editSpell { $0.opinionsHeardOn = day }
    case .hearing, .commission, .consent: break  // on record; nothing is counted from them
    case .stay: stayedOn = day
    case .inspect, .appraise:
      if let begun = facts[.begun] {
        editSpell { $0.takenOut.append(Interruption(from: begun, to: day)) }
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
        $0.extensions.append(Extension(days: days, on: day, sequence: entry.sequence))
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
    case .perform: editSpell { $0.editDuty(entry) { $0.performedOn = day } }
    case .orderPerformance:
      editSpell {
        $0.editDuty(entry) {
          $0.performBy = facts[.until]
          $0.sequence = entry.sequence
        }
      }
    case .actAgain: editSpell { $0.editDuty(entry) { $0.actedAgainOn = day } }
    case .summon, .criticise: break  // on record
    case .noteSuit: editSpell { $0.suedOn.append(day) }
    case .notePetition: editSpell { $0.petitionedOn.append(day) }
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

  private mutating func close(_ closing: Closing, _ entry: HistoryEntry) {
    let facts = entry.facts
    editSpell {
      $0.endSuspension(entry.effectiveOn)
      $0.closing = closing
      $0.closedOn = entry.effectiveOn
      $0.closedSequence = entry.sequence
      let sets =
        facts.has(.performBy) || facts.has(.performWithin) || facts.has(.actAgain)
      guard sets else { return }
      $0.duty = Duty(
        performBy: facts[.performBy], performWithin: facts[.performWithin],
        actAgain: facts[.actAgain] ?? false, actAgainWithin: facts[.actAgainWithin],
        sequence: entry.sequence)
    }
  }

  private mutating func serve(_ entry: HistoryEntry) {
    let received = entry.facts[.received] ?? entry.effectiveOn
    let recipients = entry.facts[.recipient] ?? []
    guard state != .declined else {
      for recipient in recipients { declineService.record(recipient, received) }
      return
    }
    editSpell { spell in
      for recipient in recipients { spell.service.record(recipient, received) }
    }
    if state == .decided, spell?.service.open(among: parties).isEmpty == true {
      editSpell { $0.effectiveOn = $0.service.received.values.max() }
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
    var edited = duty ?? Duty(sequence: entry.sequence)
    edit(&edited)
    duty = edited
  }
}
