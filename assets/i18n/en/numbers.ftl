### Numbers with their units, and times. Digits, separators and dates are written as the language
### has it; only the words around them are here.

# People, organisations and feeds together: whatever can be followed.
numbers-sources =
    { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }
# The same where the screen speaks of people.
numbers-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
numbers-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
    }
numbers-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }

# How often somebody posts. $n is a whole number; $span: day, week or month.
numbers-rate =
    { $span ->
        [day]
            { $n ->
                [one] about { $n } post a day
               *[other] about { $n } posts a day
            }
        [week]
            { $n ->
                [one] about { $n } post a week
               *[other] about { $n } posts a week
            }
       *[month]
            { $n ->
                [one] about { $n } post a month
               *[other] about { $n } posts a month
            }
    }
# The same in few letters, on a person's card: "3 a day". It counts posts.
numbers-rate-short =
    { $span ->
        [day] { $n } a day
        [week] { $n } a week
       *[month] { $n } a month
    }

# From one number to another: "80–160".
numbers-range = { $low }–{ $high }
# A share of a whole: "33%".
numbers-percent = { $n }%
# A share that is more than nothing and less than one percent.
numbers-percent-under = under { $n }%

## How long ago, beside a post; as short as feeds write it.

numbers-ago-now = now
numbers-ago-minutes = { $n } min
numbers-ago-hours = { $n } h
numbers-ago-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

## How long ago, within a sentence such as "Refreshed 5 minutes ago".

numbers-since-now = just now
numbers-since-minutes =
    { $n ->
        [one] { $n } minute ago
       *[other] { $n } minutes ago
    }
numbers-since-hours =
    { $n ->
        [one] { $n } hour ago
       *[other] { $n } hours ago
    }
numbers-since-days =
    { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
# $date is a day such as "22 Sep" or "22 Sep 2025".
numbers-since-date = on { $date }

# A time on another day than today. $time is "15:13", $date is "22 Sep".
numbers-clock-on = { $time } on { $date }

# A large number and the unit under it, as a screen reader says them.
numbers-figure = { $number } { $unit }
