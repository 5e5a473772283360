import FuyiCore
import FuyiKit
import FuyiLaw

extension OfficeSetup {
  /// A city with eight counties, a bureau of every field in each and two towns in every county.
  static func small() throws -> OfficeSetup {
    let names = ["聊城市", "东昌府区", "茌平区", "临清市", "阳谷县", "莘县", "东阿县", "冠县", "高唐县"]
    let codes = [
      "371500", "371502", "371503", "371581", "371521", "371522", "371524", "371525", "371526",
    ]
    let regions = zip(codes, names).map { Region(code: $0, name: Term(zh: $1, en: $0)) }
    let authorities = regions.compactMap {
      Authority(
        code: $0.code, name: $0.name, region: $0.code,
        pattern: "\($0.name.zh.prefix(2))政复〔{year}〕{serial}号")
    }
    var agencies: [Agency] = []
    for region in regions {
      let level: AgencyLevel = region.code == "371500" ? .city : .county
      agencies += AgencyField.allCases.filter { $0 != .taxation && $0 != .other }.map { field in
        let isBranch = field == .environment
        return Agency(
          code: "\(region.code)-\(field.code)",
          name: Term(zh: region.name.zh + field.term.zh, en: "\(region.code) \(field.code)"),
          region: region.code, level: isBranch ? .city : level, field: field)
      }
      guard level == .county else { continue }
      agencies += ["甲镇", "乙镇"].enumerated().map { index, town in
        Agency(
          code: "\(region.code)-town-\(index + 1)",
          name: Term(zh: region.name.zh + town, en: "\(region.code) town \(index + 1)"),
          region: region.code, level: .township, field: .government)
      }
    }
    return OfficeSetup(
      office: Office(name: Term(zh: "办公室", en: "office"), authority: "371500"),
      regions: regions, authorities: authorities, agencies: agencies)
  }
}
