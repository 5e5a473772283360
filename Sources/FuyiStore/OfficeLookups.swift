public import FuyiCore
import FuyiLaw
internal import GRDB

extension Session {
  /// The authority with a code; nil where there is none.
  public func authority(code: String) throws -> Authority? {
    try Row.fetchOne(cached("SELECT * FROM authority WHERE code = ?"), arguments: [code])
      .flatMap {
        Authority(
          code: $0["code"], name: Term(zh: $0["name"], en: $0["name_en"]), region: $0["region"],
          pattern: $0["pattern"])
      }
  }

  /// Whether the office has a record of one of its lists under a code; a list need not be read whole for it.
  package func hasCode(_ code: String, of kind: RecordKind) throws -> Bool {
    let table: String? =
      switch kind {
      case .region: "region"
      case .authority: "authority"
      case .receptionPoint: "reception_point"
      case .defectKind: "defect_kind"
      default: nil
      }
    guard let table else { return false }
    return try Int.fetchOne(cached("SELECT 1 FROM \(table) WHERE code = ?"), arguments: [code])
      != nil
  }
}
