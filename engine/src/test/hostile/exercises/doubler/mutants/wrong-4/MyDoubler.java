// en: answers wrongly
// zh: 答错了
// property: answersTwiceTheNumber
// calls: 1
public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return number + number + 1;
    }
}
