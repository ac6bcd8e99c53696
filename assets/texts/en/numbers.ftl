# How English writes amounts, months and dates.

# $number is written already: 85
number-share = { $number }%
# $amount is written already: 21,333.33
number-money = { $currency }{"\u00A0"}{ $amount }
# $text is an amount or a share that was rounded
number-about = ≈{ $text }

# $name is one of the months below, $number its two digits
number-month = { $name } { $year }
# $day and $month have two digits, $month-number is a number, $day-short has no zero before it, $month-name is one of the months below
date = { $day-short } { $month-name } { $year }
# A day of any year
date-of-year = { $day-short } { $month-name }

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

# What people type for them, parted by commas
typed-thousand = k, thousand
typed-million = m, mn, mln, million
typed-billion = b, bn, billion
typed-percent = percent
typed-currency-UZS = sum, sums, soum, soums, so'm, soʻm
typed-currency-USD = $, dollar, dollars
typed-currency-EUR = €, euro, euros
typed-currency-RUB = ₽, rouble, roubles
