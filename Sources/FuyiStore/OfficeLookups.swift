public import FuyiCore
package import FuyiLaw
internal import GRDB

extension Session {
  /// The authority with a code; nil where there is none.
  public func authority(code: String) throws -> Authority? {
    if let known = memory?.authorities[code] { return known }
    var authority: Authority?
    try forEachRow(
      "SELECT code, name, name_en, region, pattern FROM authority WHERE code = ?", [code]
    ) { row in
      authority = Authority(
        code: row.text(0), name: Term(zh: row.text(1), en: row.text(2)), region: row.text(3),
        pattern: row.text(4))
    }
    memory?.authorities[code] = authority
    return authority
  }

  /// The name of the region with a code; nil where there is none.
  package func regionName(code: String) throws -> Term? {
    try firstTerm("SELECT name, name_en FROM region WHERE code = ?", code)
  }

  /// The name of the agency with a code; nil where there is none.
  package func agencyName(code: String) throws -> Term? {
    try firstTerm("SELECT name, name_en FROM agency WHERE code = ?", code)
  }

  private func firstTerm(_ sql: String, _ code: String) throws -> Term? {
    var name: Term?
    try forEachRow(sql, [code]) { name = Term(zh: $0.text(0), en: $0.text(1)) }
    return name
  }

  /// The name of somebody of the office; nil where nobody has the code, or the name has been erased.
  package func officialName(code: String) throws -> String? {
    var name: String?
    try forEachRow(
      """
      SELECT vault.value FROM official JOIN vault ON vault.digest = official.name_digest
      WHERE official.code = ?
      """, [code]
    ) { name = $0.text(0) }
    return name
  }

  /// The code of the authority that the office works for; nil where there is no office yet.
  package func ownAuthority() throws -> String? {
    if let known = memory?.ownAuthority { return known }
    var code: String?
    try forEachRow("SELECT authority FROM office") { code = $0.text(0) }
    memory?.ownAuthority = code
    return code
  }

  /// Whether the office has a record of one of its lists under a code; a list need not be read whole for it.
  package func hasCode(_ code: String, of kind: RecordKind) throws -> Bool {
    if memory?.codes[kind]?.contains(code) == true { return true }
    let sql: String? =
      switch kind {
      case .region: "SELECT 1 FROM region WHERE code = ?"
      case .agency: "SELECT 1 FROM agency WHERE code = ?"
      case .authority: "SELECT 1 FROM authority WHERE code = ?"
      case .receptionPoint: "SELECT 1 FROM reception_point WHERE code = ?"
      case .defectKind: "SELECT 1 FROM defect_kind WHERE code = ?"
      default: nil
      }
    guard let sql else { return false }
    let isThere = try firstNumber(sql) { $0.add(code) } != nil
    if isThere { memory?.codes[kind, default: []].insert(code) }
    return isThere
  }
}
