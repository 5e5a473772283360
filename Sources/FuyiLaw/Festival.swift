/// A festival of the Regulation on holidays (全国年节及纪念日放假办法), as the notices have had it since
/// 2008, when the present set of them began.
struct Festival {
  let name: String
  /// What its name contains however it is written.
  let mark: String
  /// The fewest days off that a notice has given it.
  let least: Int

  static let all = [
    Festival(name: "元旦", mark: "元旦", least: 1), Festival(name: "春节", mark: "春节", least: 7),
    Festival(name: "清明节", mark: "清明", least: 1), Festival(name: "劳动节", mark: "劳动", least: 1),
    Festival(name: "端午节", mark: "端午", least: 1), nationalDay, midAutumn,
  ]

  static let nationalDay = Festival(name: "国庆节", mark: "国庆", least: 7)
  static let midAutumn = Festival(name: "中秋节", mark: "中秋", least: 1)

  /// The first year of the present set.
  static let firstYear = 2008

  /// Whether a day's name is the festival's.
  func names(_ day: MarkedDay) -> Bool { day.name.contains(mark) }
}
