# How Uzbek writes amounts, months and dates.

# $number is written already: 85
number-share = { $number }%
# $amount is written already: 21 333,33
number-money = { $amount }{"\u00A0"}{ $currency }
# $text is an amount or a share that was rounded
number-about = ≈{ $text }

# $name is one of the months below, $number its two digits
number-month = { $year }-yil { $name }
# $day and $month have two digits, $day-short has no zero before it, $month-name is one of the months below
date = { $year }-yil { $day-short }-{ $month-name }
# A day of any year
date-of-year = { $day-short }-{ $month-name }

month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avgust
month-9 = sentabr
month-10 = oktabr
month-11 = noyabr
month-12 = dekabr

# What people type for them, parted by commas
typed-thousand = k, ming
typed-million = m, mln, million
typed-billion = mlrd, milliard
typed-percent = foiz
typed-currency-UZS = soʻm, so'm, so‘m, som
typed-currency-USD = $, dollar
typed-currency-EUR = €, yevro
typed-currency-RUB = ₽, rubl
