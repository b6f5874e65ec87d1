// verdict: Forbidden
// says: has a package line; remove it

package a.b;

public final class MyDoubler {}
