package import FuyiLaw

/// A calendar that other programs read (日历文件, RFC 5545): whole days with what is due on each.
///
/// Lines end in CR LF and are folded at 75 octets between characters. It has what is given and no
/// more, so whoever makes it keeps personal names out.
package struct CalendarFile: Sendable {
  /// One whole day.
  package struct Entry: Sendable {
    /// What the day is known by in every later file, so that a program changes it and does not add
    /// another; with the office's domain or file in it.
    package let uid: String
    /// The day.
    package let day: CivilDate
    /// What is due, in a line.
    package let summary: String
    /// More about it; may have several lines.
    package let description: String
    /// What it is grouped by.
    package let categories: [String]
    /// How many days before it to be reminded; 0 is at its beginning.
    package let alarmDaysBefore: [Int]

    /// A day, without a description, categories or alarms where none are given.
    package init(
      uid: String, day: CivilDate, summary: String, description: String = "",
      categories: [String] = [], alarmDaysBefore: [Int] = []
    ) {
      self.uid = uid
      self.day = day
      self.summary = summary
      self.description = description
      self.categories = categories
      self.alarmDaysBefore = alarmDaysBefore
    }
  }

  /// What programs show as the calendar's name.
  package let name: String
  /// When it was made, as the record writes it: `YYYY-MM-DDTHH:MM:SS.mmmZ`, in UTC.
  package let stamp: String
  /// The days, in the order in which they are written.
  package let entries: [Entry]

  /// A calendar with a name, the instant at which it was made, in UTC, and its days.
  package init(name: String, stamp: String, entries: [Entry]) {
    self.name = name
    self.stamp = stamp
    self.entries = entries
  }

  /// The whole file, its last line ended too.
  package var text: String {
    var writer = ContentLines()
    writer.add("BEGIN", "VCALENDAR")
    writer.add("VERSION", "2.0")
    writer.add("PRODID", "-//Fuyi//Fuyi//ZH")
    writer.add("CALSCALE", "GREGORIAN")
    writer.add("X-WR-CALNAME", text: name)
    let stamp = Self.dateTime(stamp)
    for entry in entries { write(entry, stamp: stamp, to: &writer) }
    writer.add("END", "VCALENDAR")
    return writer.text
  }

  private func write(_ entry: Entry, stamp: String, to writer: inout ContentLines) {
    writer.add("BEGIN", "VEVENT")
    writer.add("UID", text: entry.uid)
    writer.add("DTSTAMP", stamp)
    writer.add("DTSTART;VALUE=DATE", Self.date(entry.day))
    // The end is not part of the event.
    writer.add("DTEND;VALUE=DATE", Self.date(entry.day.adding(days: 1)))
    writer.add("SUMMARY", text: entry.summary)
    if !entry.description.isEmpty { writer.add("DESCRIPTION", text: entry.description) }
    if !entry.categories.isEmpty {
      writer.add("CATEGORIES", entry.categories.map(\.escapedText).joined(separator: ","))
    }
    // Nobody is busy all day because something is due.
    writer.add("TRANSP", "TRANSPARENT")
    for days in entry.alarmDaysBefore {
      writer.add("BEGIN", "VALARM")
      writer.add("ACTION", "DISPLAY")
      writer.add("DESCRIPTION", text: entry.summary)
      writer.add("TRIGGER", days == 0 ? "PT0S" : "\(days > 0 ? "-" : "")P\(days.magnitude)D")
      writer.add("END", "VALARM")
    }
    writer.add("END", "VEVENT")
  }

  /// `YYYYMMDD`.
  private static func date(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

  /// `YYYYMMDDTHHMMSSZ`; what is smaller than a second is dropped.
  private static func dateTime(_ instant: String) -> String {
    let seconds = instant.prefix { $0 != "." && $0 != "Z" }
    return seconds.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

/// Content lines as they stand in the file.
private struct ContentLines {
  private static let limit = 75
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ name: String, text value: String) { add(name, value.escapedText) }

  mutating func add(_ name: String, _ value: String) {
    var length = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if length + encoded.count > Self.limit {
        // The space that goes on a line counts among its octets.
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    bytes += [0x0D, 0x0A]
  }
}

extension String {
  /// The text as a value of the type TEXT: backslashes, semicolons, commas and line ends escaped,
  /// other control characters dropped.
  fileprivate var escapedText: String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += ["\\", "n"]
      case "\t": escaped.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { escaped.append(scalar) }
      }
      previous = scalar
    }
    return String(escaped)
  }
}
