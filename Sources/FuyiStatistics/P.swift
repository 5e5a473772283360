enum PlaceholderFuyiStatistics {}
