// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
class A0<T> {}
class A1<T> extends A0<A0<T>> {}
class A2<T> extends A1<A1<T>> {}
class A3<T> extends A2<A2<T>> {}
class A4<T> extends A3<A3<T>> {}
class A5<T> extends A4<A4<T>> {}
class A6<T> extends A5<A5<T>> {}
class A7<T> extends A6<A6<T>> {}
class A8<T> extends A7<A7<T>> {}
class A9<T> extends A8<A8<T>> {}
class A10<T> extends A9<A9<T>> {}
class A11<T> extends A10<A10<T>> {}
class A12<T> extends A11<A11<T>> {}
class A13<T> extends A12<A12<T>> {}
class A14<T> extends A13<A13<T>> {}
class A15<T> extends A14<A14<T>> {}
class A16<T> extends A15<A15<T>> {}
class A17<T> extends A16<A16<T>> {}
class A18<T> extends A17<A17<T>> {}
class A19<T> extends A18<A18<T>> {}
class A20<T> extends A19<A19<T>> {}
class A21<T> extends A20<A20<T>> {}
class A22<T> extends A21<A21<T>> {}
class A23<T> extends A22<A22<T>> {}
class A24<T> extends A23<A23<T>> {}
class Z { A24<String> a = new A24<>(); A0<?> b = a; }
