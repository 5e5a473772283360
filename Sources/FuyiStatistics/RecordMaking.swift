public import FuyiCore
import FuyiLaw

extension Record {
  /// The records that a case gives to the rates: its filing, unless it is void, and its reviews.
  /// - Parameters:
  ///   - projection: the case's rows, as the store has them.
  ///   - field: what the first respondent administers, or nil where the agency is not known.
  public static func records(of projection: Projection, field: AgencyField?) -> [Record] {
    let row = projection.row
    guard row.state != .voided else { return [] }
    var shared: [RecordColumn: String] = [
      .authority: row.number.authority, .region: row.region, .respondent: row.respondent,
      .kind: row.kind.code, .channel: row.channel.code,
    ]
    shared[.handler] = row.handler
    shared[.field] = field?.code
    return [filing(row, shared)] + projection.spells.map { review($0, row, shared) }
  }

  private static func filing(_ row: CaseRow, _ shared: [RecordColumn: String]) -> Record {
    var record = Record(
      id: RecordID(set: .filings, caseID: row.id, ordinal: 0, number: row.number.printed),
      codes: shared, days: [.filedOn: row.filedOn])
    record.codes[.filingOutcome] = row.filingOutcome?.code
    record.codes[.lapseOutcome] = row.lapseOutcome?.code
    record.days[.filingEndedOn] = row.filingEndedOn
    record.days[.lapseOn] = row.lapseOn
    return record
  }

  private static func review(_ spell: SpellRow, _ row: CaseRow, _ shared: [RecordColumn: String])
    -> Record
  {
    var record = Record(
      id: RecordID(
        set: .reviews, caseID: row.id, ordinal: spell.ordinal, number: row.number.printed),
      codes: shared, days: [.openedOn: spell.openedOn])
    record.codes[.opening] = spell.opening.code
    record.codes[.isImplied] = spell.isImplied ? "yes" : "no"
    record.codes[.hasRulebook] = spell.hasRulebook ? "yes" : "no"
    record.codes[.closing] = spell.closing
    record.codes[.outcome] = spell.outcome
    record.days[.closedOn] = spell.closedOn
    record.days[.dueOn] = spell.dueOn
    record.days[.servedOn] = spell.servedOn
    record.days[.sueUntil] = spell.sueUntil
    record.days[.suedOn] = spell.suedOn
    record.days[.petitionedOn] = spell.petitionedOn
    return record
  }
}
