import FuyiKit
import FuyiTestSupport

/// How Shanghai's reconsideration cases of 2014 ended, as its justice bureau printed it.
///
/// Source: http://sfj.sh.gov.cn/2020zxgk_xzfy/20201102/a38c4c070e364dcfa3dd220ce3796c0d.html
enum ShanghaiTable {
  struct Row: Sendable {
    let label: String
    let cases: Int
    /// The percentage in tenths, as printed.
    let printedTenths: Int
    /// The code that our record counts it by.
    let outcome: String
    /// How such a case is closed.
    let closing: Request
  }

  static let total = 4_696
  static let closed = day("2014-06-03")

  static let rows: [Row] = [
    Row("作出维持决定", 3_509, 747, "upheld", decided(.upheld)),
    Row("撤回申请后终止", 678, 144, "withdrawn-other", withdrawn(.other)),
    Row("驳回复议申请", 295, 63, "dismissed", .usual(.dismiss, "2014-06-03")),
    Row("改正后终止", 77, 17, "withdrawn-self-correction", withdrawn(.selfCorrection)),
    Row("作出撤销决定", 63, 13, "revoked", decided(.revoked)),
    Row("确认违法", 43, 9, "unlawful", decided(.unlawful)),
    Row("变更", 0, 0, "altered", decided(.altered)),
    Row("责令履行", 8, 2, "perform", decided(.perform)),
    Row(
      "其他", 23, 5, "terminated",
      .usual(.terminate, "2014-06-03") { $0[.terminationGround] = .criminalMeasure }),
  ]

  /// The table entered case by case: registered, accepted and closed through the tracker.
  static let entered: Result<Desk, any Error> = Result {
    let desk = try Desk()
    var serial = 0
    for row in rows {
      var steps: [BatchStep] = []
      for _ in 0..<row.cases {
        serial += 1
        let number = "2014-\(serial)"
        steps += [
          .register(on: day("2014-03-03"), facts: .filing(), anyway: false),
          .advance(number: number, Request(.accept, on: day("2014-03-05"))),
          .advance(number: number, row.closing),
        ]
      }
      try desk.tracker.batch(steps)
    }
    return desk
  }

  private static func decided(_ disposition: Disposition) -> Request {
    .usual(.decide, "2014-06-03") { $0[.disposition] = [disposition] }
  }

  private static func withdrawn(_ cause: WithdrawalCause) -> Request {
    .usual(.terminate, "2014-06-03") {
      $0[.terminationGround] = .withdrawalAllowed
      $0[.after] = cause
    }
  }
}

extension ShanghaiTable.Row {
  init(_ label: String, _ cases: Int, _ tenths: Int, _ outcome: String, _ closing: Request) {
    self.init(
      label: label, cases: cases, printedTenths: tenths, outcome: outcome, closing: closing)
  }
}
