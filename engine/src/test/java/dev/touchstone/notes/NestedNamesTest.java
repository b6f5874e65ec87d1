package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names in outlines, as mind maps and indented notes have them.
class NestedNamesTest {

    @Test
    void of_bareNameOverItsDetails_isATopic() {
        String outline = """
                ## 调度

                - 主线程
                    - 每秒醒一次
                    - 先写日志，再刷盘
                - 冷热分代 (aging)
                    - 新来的放在中间，等一会再上来
                """;

        assertThat(found(outline, false)).contains("3 topic 主线程", "6 topic 冷热分代 (aging)");
    }

    @Test
    void of_nameToLookUpAboveCode_staysAGap() {
        assertThat(found("4/3日\n\n读写锁查查\n\nint x = 0 ;\npthread_mutex_lock(&m) ;\nx++ ;\n", true))
                .contains("3 gap 读写锁");
    }

    @Test
    void of_oneIndentedTypedLine_makesNoOutline() {
        assertThat(found("死锁\n四个条件\n  互斥\nhold and wait\n\n银行家算法\n", true))
                .containsExactly("1 topic 死锁", "6 topic 银行家算法");
    }

    @Test
    void of_itemsThatAreAllNames_areAnEnumeration() {
        assertThat(found("## 页的种类\n\n- 叶子页\n- 撤销页\n- 空闲页\n", false))
                .containsExactly("1 topic 页的种类", "3 topic 叶子页", "4 topic 撤销页", "5 topic 空闲页");
    }

    @Test
    void of_itemsOfAJudgement_areNoNames() {
        assertThat(found("## 调度\n\n- 抢占的缺点\n  - 切换频繁\n  - 现场保存\n  - 优先级反转\n", false))
                .doesNotContain("4 topic 切换频繁", "5 topic 现场保存");
    }

    @Test
    void of_emptyNameAmongOthersWithDetails_isAGap() {
        String outline = """
                ## 日志

                - 错误日志
                    - 记在数据目录里，每天切一个
                - 归档日志
                - 审计日志
                    - 谁在何时改了哪一行
                """;

        assertThat(found(outline, false)).contains("3 topic 错误日志", "5 gap 归档日志", "6 topic 审计日志");
    }

    @Test
    void of_emptyNameThatIsTreatedElsewhere_isNoGap() {
        String outline = "## 日志\n\n- 错误日志\n    - 记在数据目录里，每天切一个\n- 归档日志\n\n## 备份\n\n- 归档日志\n    - 写满即封存，不再改\n";

        assertThat(found(outline, false)).contains("5 topic 归档日志", "9 topic 归档日志").noneMatch(it -> it.contains("gap"));
    }

    @Test
    void of_namesAloneBelowAHeading_areGapsAndTheHeadingATopic() {
        assertThat(found("# 复习\n\n要看的都在下面，看完打勾。\n\n## 框架\n\n    容器启动\n    组件装配\n\n## 别的\n\n说完了。\n", false))
                .contains("5 topic 框架", "7 gap 容器启动", "8 gap 组件装配");
    }

    @Test
    void of_tabbedNotes_nestByTheirTabs() {
        String outline = """
                锁:
                \t表级锁

                \t行级锁
                \t\t只锁命中的行
                """;

        assertThat(found(outline, true)).contains("2 gap 表级锁", "4 topic 行级锁");
    }

    @Test
    void of_itemsOfANameAndWhatItIs_areTitledByTheName() {
        assertThat(found("## 服务端\n\n- 路由器 决定走哪条路\n- 限流器 挡住多余的请求\n- 熔断器 出错太多就断开\n", false))
                .contains("3 topic 路由器", "4 topic 限流器", "5 topic 熔断器");
    }

    @Test
    void of_whatIsToBeStudiedLater_areGaps() {
        assertThat(found("自旋：原地等待，不让出处理器\n\n课后调研：\n\t读写锁------应用场景\n\t无锁栈\n", true))
                .contains("4 gap 读写锁", "5 gap 无锁栈");
    }

    private static List<String> found(String text, boolean plainText) {
        return Outline.of(text, 1, plainText).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(), entry.kind().label(), entry.title())).toList();
    }
}
