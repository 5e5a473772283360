import FuyiLaw
import FuyiStatistics
import FuyiTestSupport

extension Ledger {
  /// A record of a dossier, a duty, a letter or a defendant; its number is `id`.
  static func record(
    _ set: RecordSet, _ id: Int, ordinal: Int = 0, _ days: [RecordColumn: String],
    _ codes: [RecordColumn: String] = [:]
  ) -> Record {
    Record(
      id: RecordID(set: set, subject: id, ordinal: ordinal, number: "\(id)"), codes: codes,
      days: days.mapValues { day($0) })
  }
}
