import CXlsxwriter

/// How a cell of a workbook looks.
struct CellStyle: Hashable {
  /// What it is in.
  enum Role: Hashable {
    case plain
    case title
    case heading
    case total
    case note
  }

  /// How the words of a heading stand.
  enum Turn: Hashable {
    /// One character below the other, as Chinese may be written.
    case stacked
    /// Turned by 90°.
    case sideways
  }

  var role = Role.plain
  /// The number format, such as `0.0%`; nil for the general one.
  var number: String?
  var isRight = false
  var isCentred = false
  /// How a heading stands on its column; nil for one that lies.
  var turned: Turn?
  /// Whether it leads to its records.
  var isLink = false
  /// Whether it belongs to a grid.
  var hasBorder = true

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let number { format_set_num_format(format, number) }
    let side = isCentred ? LXW_ALIGN_CENTER : isRight ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT
    format_set_align(format, UInt8(side.rawValue))
    let isMiddle = role == .heading
    format_set_align(
      format,
      UInt8((isMiddle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP).rawValue))
    switch role {
    case .plain: format_set_text_wrap(format)
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xE4ECF4)
    case .total:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xF3F6F9)
    case .note: format_set_font_color(format, 0x595959)
    }
    switch turned {
    case .stacked: format_set_rotation(format, 270)
    case .sideways: format_set_rotation(format, 90)
    case nil: break
    }
    if isLink { format_set_font_color(format, 0x134B86) }
    if hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xA6ADB4)
    }
  }
}
