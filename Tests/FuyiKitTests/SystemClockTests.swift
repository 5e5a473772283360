import Foundation
import FuyiKit
import Testing

@Suite("The machine's clock")
struct SystemClockTests {
  @Test("an instant is written as another program reads it, to the millisecond")
  func instant() throws {
    let form = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    let before = Date()
    for _ in 0..<50 {
      let text = SystemClock.instant()
      #expect(text.utf8.count == 24)
      let read = try form.parse(text)
      // Seconds as a fraction may lie a little below the millisecond, and the form cuts them off.
      #expect(form.format(read.addingTimeInterval(0.0005)) == text)
      // It leaves out what is less than a millisecond.
      #expect(read.timeIntervalSince(before) > -0.002)
      #expect(read.timeIntervalSince(Date()) < 0.002)
      usleep(1_700)
    }
  }
}
