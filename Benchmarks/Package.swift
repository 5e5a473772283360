// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody's build pays for it.
let package = Package(
  name: "FuyiBenchmarks",
  dependencies: [
    .package(name: "fuyi", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [program("FuyiBenchmarks"), program("FuyiWork")]
)

func program(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [
      .product(name: "FuyiKit", package: "fuyi"),
      .product(name: "GRDB", package: "GRDB.swift"),
    ],
    swiftSettings: [
      .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
    ])
}
