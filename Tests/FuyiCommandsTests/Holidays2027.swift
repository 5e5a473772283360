/// A notice for 2027 as it might come, made by hand: each festival whole, the weekdays off less the
/// weekend days worked coming to 13.
enum Holidays2027 {
  static let days: [(String, [String], [String])] = [
    ("元旦", ["01-01", "01-02", "01-03"], []),
    (
      "春节",
      ["02-05", "02-06", "02-07", "02-08", "02-09", "02-10", "02-11", "02-12"],
      ["01-31", "02-14"]
    ),
    ("清明节", ["04-03", "04-04", "04-05"], []),
    ("劳动节", ["05-01", "05-02", "05-03", "05-04", "05-05"], ["05-08"]),
    ("端午节", ["06-09"], []), ("中秋节", ["09-15"], []),
    (
      "国庆节", ["10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"],
      ["09-26", "10-09"]
    ),
  ]

  static var lines: [String] {
    days.flatMap { name, off, worked in
      off.map { "2027-\($0),holiday,\(name)" }
        + worked.map { "2027-\($0),workday_makeup,\(name)" }
    }.sorted()
  }

  static var text: String { text(lines) }

  static func text(_ lines: [String]) -> String {
    (["date,kind,name"] + lines).joined(separator: "\n") + "\n"
  }
}
