package dev.touchstone.notes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels that play a part in the topic above them.
final class Roles {

    /// Name nothing: what follows belongs to the topic above.
    private static final Set<String> SILENT = Set.of("url", "urls", "pros", "cons", "备注", "参见", "参考", "参考资料", "优点",
            "缺点", "note",
            "notes", "ps", "例", "示例", "例子", "如", "注", "注意", "提示", "see also", "references", "example", "examples", "思路",
            "机制", "配置", "应用", "答案", "简单来说", "总结一下", "目录", "tip", "tips", "warning", "结论", "优势", "劣势", "好处", "坏处",
            "实现方式",
            "第一步", "第二步", "第三步", "解释", "分析", "说明", "输入", "输出", "注意事项", "核心目标", "目标", "内容", "步骤", "output", "input",
            "answer", "答", "回答", "解答", "详细答案", "参考答案", "标准答案", "标准回答", "参考回答", "回答要点", "答案解析", "解析", "explanation",
            "ans", "详细解析", "详细解答", "详细说明", "关键点", "要点", "核心目的", "举例", "语法", "基本用法", "用法", "简单的说", "简单说", "refer",
            "其他", "其它", "核心概念", "核心机制", "核心思想", "核心要点", "关键要点", "关键解释", "主要特点", "主要作用", "核心作用", "代码解释", "代码说明",
            "总结图示", "图示", "back to top", "回到顶部", "返回顶部", "常见", "常见的", "常用", "常用的", "形如", "默认", "默认的", "主要目的", "总的来说",
            "比如", "例如", "效果", "原因", "一句话", "before", "after", "caution", "info", "danger", "important");

    /// After these come statements, not names.
    private static final Set<String> JUDGING = Set.of("pros", "cons", "优点", "缺点", "优势", "劣势", "好处", "坏处", "代价", "作用",
            "限制条件", "条件",
            "目的", "特点", "场景", "适用场景", "注意", "备注");

    /// Names of whole fields: an empty heading of such a name groups what follows.
    private static final Set<String> FIELDS = Set.of("计算机网络", "网络", "web", "前端", "后端", "分布式", "分布式系统", "数据库", "关系型数据库",
            "非关系型数据库", "架构", "系统设计", "中间件", "操作系统", "golang", "go", "java", "c++", "c", "python", "rust", "javascript",
            "云原生",
            "虚拟化", "流处理", "大数据", "算法", "数据结构", "数据结构与算法", "安全", "网络安全", "消息队列", "缓存", "编程语言", "linux", "并发", "并发编程",
            "多线程", "编译原理", "计算机组成原理", "设计模式", "垃圾回收", "存储", "微服务", "机器学习", "人工智能", "工具", "运维", "测试", "软件工程", "jvm",
            "mysql", "redis", "spring", "项目", "面试", "基础", "其他", "networking", "networks", "databases",
            "operating systems",
            "algorithms", "data structures", "distributed systems", "concurrency", "system design", "security",
            "tools", "frontend", "backend", "cloud native", "virtualization", "stream processing", "architecture");

    /// Parts that every topic may have.
    private static final Set<String> PARTS = Set.of("作用", "实现", "解决", "场景", "类型", "方向", "原理", "代价", "架构", "硬件", "软件",
            "条件", "限制条件",
            "分类", "流程", "过程", "方案", "方法", "组成", "结构", "目的", "特点", "特性", "概念", "定义", "优缺点", "用途", "使用场景", "应用场景",
            "实现原理");

    /// Before a colon in typed notes these tell more of the line above.
    private static final Set<String> ASIDES = Set.of("参数", "返回值", "返回", "原因", "本质", "实现", "应用场景", "使用场景", "问题", "作用",
            "特点",
            "解决", "功能", "private", "public", "protected", "parameters", "returns");

    private static final Pattern NUMBERED_LABEL = Pattern.compile("(?i)(?:question|answer|问题|答案) {0,2}\\d{1,3}");

    /// Say that what follows is still to be done.
    private static final Set<String> TASKS = Set.of("作业", "任务", "预习", "预习知识", "待办", "todo", "to do", "fixme");

    private static final Set<String> SOLVING = Set.of("解决", "解决方案", "解决办法", "解决方法");

    /// Head the list of what a page holds.
    private static final Set<String> CONTENTS = Set.of("目录", "目錄", "contents", "table of contents", "toc",
            "文章目录", "本页目录", "导航");

    /// Head what others wrote about the topic.
    private static final Set<String> SOURCES = Set.of("参考", "参考资料", "参考文献", "参考链接", "参考文章", "资料来源", "相关链接", "相关资料",
            "延伸阅读", "推荐阅读", "扩展阅读", "references", "reference", "further reading", "see also", "sources", "links",
            "external links", "bibliography", "resources");

    private Roles() {}

    /// Whether a heading of such a title heads a list of what the page holds.
    static boolean isContents(String title) {
        return CONTENTS.contains(title.toLowerCase(Locale.ROOT));
    }

    /// Whether a heading of such a title heads what others wrote.
    static boolean isSources(String title) {
        return SOURCES.contains(title.toLowerCase(Locale.ROOT));
    }

    /// Whether what stands behind such a label is still to be done.
    static boolean isTask(String label) {
        return TASKS.contains(label.toLowerCase(Locale.ROOT));
    }

    /// Whether what stands below such a title belongs to the problem that the line before it names.
    static boolean solves(String title) {
        return SOLVING.contains(title);
    }

    static boolean isPart(String title) {
        return PARTS.contains(title.toLowerCase(Locale.ROOT));
    }

    /// Whether what stands behind such a label and a colon tells more of the line above.
    static boolean isAside(String label) {
        return ASIDES.contains(label.toLowerCase(Locale.ROOT));
    }

    static boolean isSilent(String title) {
        return NUMBERED_LABEL.matcher(title).matches() || SILENT.contains(title.toLowerCase(Locale.ROOT));
    }

    static boolean judges(String title) {
        return JUDGING.contains(title.toLowerCase(Locale.ROOT));
    }

    static boolean isField(String title) {
        return FIELDS.contains(title.toLowerCase(Locale.ROOT));
    }
}
