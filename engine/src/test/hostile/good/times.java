import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        LocalDate day = LocalDate.of(2024, Month.FEBRUARY, 28).plusDays(1);
        long seconds = Duration.ofMinutes(2).plusSeconds(number).minus(Duration.ofMinutes(2)).toSeconds();
        LocalDateTime later = day.atTime(LocalTime.of(10, 30)).plus(Period.ofMonths(1));
        Instant instant = Instant.ofEpochSecond(number);
        long days = ChronoUnit.DAYS.between(day, LocalDate.parse("2024-03-01"));
        return day.isLeapYear() && day.getDayOfWeek() == DayOfWeek.THURSDAY && later.getMonthValue() == 3 && days == 1
                && day.toString().equals("2024-02-29") ? (int) (seconds + instant.getEpochSecond()) : later.toString();
    }
}
