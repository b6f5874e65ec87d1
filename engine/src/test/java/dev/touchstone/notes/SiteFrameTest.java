package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of documentation, all of which was selected and copied.
class SiteFrameTest {

    private static final String PROSE = "A ring maps keys to nodes, so that few keys move when a node leaves.";

    @Test
    void of_sidebarAndWayAboveTheTitle_areFrame() {
        List<String> page = page("Skip to main content", "We released version 9 today: read the notes.", "Ringbase",
                "Docs",
                "API", "Blog", "Guides", "Hash ring", "Replicas", "Quorums", "Guides", "Hash ring", "Version: 9.x",
                "Hash ring", "Why a ring", PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(0, 13));
    }

    @Test
    void of_pageThatListsItsHeadingsAboveItsTitle_keepsTitleAndHeadings() {
        List<String> page = page("Skip to content", "Ringbase", "Home", "Hash ring", "Replicas", "Table of contents",
                "Setup",
                "Usage", "Hash ring", "Setup", PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(0, 8));
    }

    @Test
    void of_titleThatNoListHolds_isTheLastLine() {
        List<String> page = page("Skip to content", "Home", "Replicas", "Quorums", "Leases", "Clocks", "Hash ring",
                PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(0, 6));
    }

    @Test
    void of_titleBelowALineAboutThePage_isKeptWithWhatFollows() {
        List<String> page = page("Skip to content", "Home", "Replicas", "Quorums", "Edit this page", "Hash ring",
                "In short", PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(0, 5));
    }

    @Test
    void of_barsThatNoLinkSkips_areFrame() {
        List<String> page = page("Ringbase", "Docs", "Blog", "Pricing", "Sign in", "Hash ring", "Replicas", "Hash ring",
                PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(0, 7));
    }

    @Test
    void of_listsAboveAMarkdownTitle_areFrame() {
        List<String> page = page("[Skip to main content](#main)", "- [Docs](/docs)", "- [Replicas](/replicas)",
                "- [Quorums](/quorums)", "- [Leases](/leases)", "# Hash ring", PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(0, 5));
    }

    @Test
    void of_everythingBelowTheEnd_isFrame() {
        List<String> page = page("# Hash ring", PROSE, "## Setup", PROSE, "Is a ring fair?", "With many points, yes.",
                "Edit this page", "Last updated on Feb 3, 2025", "Previous", "Replicas", "Next", "Quorums", "Setup",
                "Is a ring fair?", "Community", "Chat", "Copyright © 2025 Ringbase");

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(6, page.size()));
    }

    @Test
    void of_chinesePage_isFramedAlike() {
        List<String> page = page("跳到主要内容", "指南", "哈希环", "副本", "法定人数", "租约", "哈希环", "哈希环把键映射到节点上，节点离开时只移动少量的键。",
                "在 GitHub 上编辑此页", "上次更新: 2025/2/3", "上一页", "副本", "下一页", "法定人数");

        assertThat(framed(page)).containsExactly("跳到主要内容", "指南", "哈希环", "副本", "法定人数", "租约", "在 GitHub 上编辑此页",
                "上次更新: 2025/2/3", "上一页", "副本", "下一页", "法定人数");
    }

    @Test
    void of_turnsAndRepeatedHeadings_endAPage() {
        List<String> page = page("Hash ring", PROSE, "Setup", PROSE, "Usage", PROSE, "Previous", "Replicas", "Next",
                "Quorums", "Setup", "Usage", "Hash ring");

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(6, page.size()));
    }

    @Test
    void of_whoWroteThePage_isFrame() {
        List<String> page = page("Hash ring", PROSE, "Published in Ring Times", "2K followers · Last published today",
                "We write about rings, and about much else.", "Written by Some One", "30 followers", "Follow");

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(2, page.size()));
    }

    @Test
    void of_headingsListedByTheirPage_areFrame() {
        List<String> page = page("Hash ring", "On this page", "Setup", "Usage", "Setup", PROSE, "Usage", PROSE);

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(1, 4));
    }

    @Test
    void of_twoPagesInARow_areFramedEach() {
        List<String> head = page("Skip to content", "Ringbase", "Home", "Replicas", "Hash ring", "Quorums");
        List<String> tail = page("Edit this page", "Last updated on Feb 3, 2025", "Leases");
        String page = String.join("\n\n", head) + "\n\nHash ring\n\n" + PROSE + "\n\n" + String.join("\n", tail)
                + "\n\n";

        assertThat(framed((page + page).lines().toList())).hasSize(2 * (head.size() + tail.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## My notes", "我自己的想法：环上要放很多虚拟节点才均匀", "How many points per node?", "TODO: virtual nodes"})
    void of_ownWordsBelowTheEnd_areKept(String own) {
        List<String> page = page("Hash ring", PROSE, "Edit this page", "Last updated on Feb 3, 2025", own, "Replicas");

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(2, 4));
    }

    @Test
    void of_remarkBelowTheEnd_isKept() {
        List<String> page = page("Hash ring", PROSE, "Edit this page", "Last updated on Feb 3, 2025", "Replicas",
                "I tried this with three nodes.");

        assertThat(framed(page)).containsExactlyElementsOf(page.subList(2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Node\nprev\nnext\nvalue\nhead\ntail", "Next\nWhat to learn next\nHeaps\nTries",
        "Heaps\nTries\nRings\nGraphs\nSorting\nSearch\nStrings", "Contents\nHeaps\nTries\nRings",
        "Edit this page\nHeaps",
        "Skip list\nHeaps\nTries\nRings\nGraphs\nQueues", "Home\nDocs\nRings\nGraphs\nQueues\nTries"})
    void of_ownLists_areKept(String list) {
        assertThat(framed((list + "\n" + PROSE).lines().toList())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skip to content\n", "Contents\nHeaps\nTries\n", "Edit this page\nHeaps\n",
        "Previous\nHeaps\n",
        "Skip to content\nHeaps\nTries\nRings\nQueues\nA tree.\n"})
    void of_endlessFrame_isReadInLessThanASecond(String piece) {
        Lines lines = Lines.of(piece.repeat(256 * 1024 / piece.length()), true);
        SiteFrame.of(lines);

        ProcessorTime.assertQuick(() -> {
            SiteFrame.of(lines);
        });
    }

    @Test
    void of_longParagraphsBelowTheEnd_areNoRepetitions() {
        String paragraph = "A token bucket lets bursts through. ".repeat(20);
        Lines lines = Lines.of("# Heaps\n\n" + paragraph + "\n\nEdit this page\nPrevious\nNext\n\n"
                + (paragraph + "\n\n").repeat(6), true);

        assertThat(SiteFrame.of(lines).get(18)).isFalse();
    }

    private static List<String> page(String... lines) {
        return List.of(lines);
    }

    private static List<String> framed(List<String> page) {
        Lines lines = Lines.of(String.join("\n", page), true);
        return SiteFrame.of(lines).stream().mapToObj(lines::at).filter(line -> !line.isEmpty()).toList();
    }
}
