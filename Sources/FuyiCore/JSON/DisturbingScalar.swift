extension Unicode.Scalar {
  /// Whether it could move a terminal's cursor, end a line, turn the direction of writing, or stand there
  /// unseen.
  ///
  /// Control characters (C0, C1, delete), line and paragraph separators, marks and overrides of direction,
  /// and characters of no width; the joiner of emoji is not among them.
  package var disturbsTerminals: Bool {
    switch value {
    case 0x20...0x7E, 0x2070...0xFEFE: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0001, 0xE0020...0xE007F:
      true
    default: false
    }
  }
}
