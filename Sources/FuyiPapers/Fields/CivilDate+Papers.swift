package import FuyiLaw

extension CivilDate {
  /// The day as official papers write it: 2025年3月5日.
  package var inChinese: String {
    let (year, month, day) = parts
    return "\(year)年\(month)月\(day)日"
  }

  /// The day in Chinese numerals, as it stands under a decision: 二〇二五年三月五日.
  package var inChineseNumerals: String {
    let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (year, month, day) = parts
    let years = String(year).compactMap(\.wholeNumberValue).map { digits[$0] }.joined()
    return "\(years)年\(chineseNumeral(month))月\(chineseNumeral(day))日"
  }
}
