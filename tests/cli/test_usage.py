"""Options, help, version, manual and completion."""
import os
import pty
import re
import shutil
import subprocess
import unittest

from harness import ARTICLE, BUILD_DIR, PROGRAM, CliTest

COMMANDS = ("import", "render", "templates", "fonts", "help", "completion")


class Usage(CliTest):
    def options_of(self, command):
        listed = self.anban("help", command).out.decode()
        return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", listed.split("Options:")[1]))

    def terminal(self):
        try:
            controller, terminal = pty.openpty()
        except OSError as error:
            self.skipTest(f"no terminal to be had: {error}")
        self.addCleanup(os.close, controller)
        return controller, terminal

    def test_help_of_every_command_is_the_same_both_ways(self):
        for command in COMMANDS:
            asked, flag = self.anban("help", command), self.anban(command, "--help")
            self.assert_exit(asked, 0)
            self.assert_exit(flag, 0)
            self.assertEqual(asked.out, flag.out)
            self.assertIn(f"Usage: anban {command}", asked.out.decode())

    def test_help_lists_every_command(self):
        listed = self.anban("help").out.decode()
        for command in COMMANDS:
            self.assertRegex(listed, rf"\n  {command} ")

    def test_version_names_the_program_and_its_libraries(self):
        run = self.anban("--version")
        self.assert_exit(run, 0)
        self.assertRegex(run.out.decode().splitlines()[0], r"^anban \d+\.\d+\.\d+$")
        self.assertIn("harfbuzz", run.out.decode().lower())

    def test_wrong_use_is_exit_2(self):
        self.write("a.md", ARTICLE)
        for arguments in ([], ["bake"], ["render"], ["render", "--no-such-option", "a.md"], ["render", "a.md", "--set", "x"],
                          ["render", "a.md", "--set", "=x"], ["render", "a.md", "--jobs", "0"],
                          ["render", "a.md", "--jobs", "many"], ["render", "a.md", "--format", "docx"],
                          ["render", "a.md", "--dump-layout", "--dump-document"],
                          ["render", "a.md", "--dump-styled", "-o", "a.pdf"], ["completion", "tcsh"], ["help", "bake"]):
            run = self.anban(*arguments)
            self.assert_exit(run, 2)
            self.assertEqual(run.out, b"")
            self.assertNotEqual(run.err, "")
        self.assertFalse((self.folder / "a.pdf").exists())

    def test_unknown_text_size_is_exit_2_and_names_the_known_ones(self):
        self.write("a.md", ARTICLE)
        run = self.anban("render", "a.md", "--text-size", "huge")
        self.assert_error(run, 2)
        self.assertIn("xlarge", run.err)

    def test_unknown_template_names_the_known_ones(self):
        self.write("a.md", ARTICLE)
        run = self.anban("render", "a.md", "--template", "no-such-template")
        self.assert_error(run, 66)
        self.assertIn("ban-tin", run.err)

    def test_outputs_that_would_meet_are_refused_before_any_work(self):
        self.write("a.md", ARTICLE)
        self.write("b/a.md", ARTICLE)
        (self.folder / "out").mkdir()
        for arguments in (["a.md", "b/a.md", "-o", "out/"], ["a.md", "a.md"], ["a.md", "./a.md"],
                          ["a.md", "b/a.md", "-o", "one.pdf"], ["a.md", "-o", "a.md"], ["a.md", "-"]):
            self.assert_error(self.anban("render", *arguments), 2, "usage")
        self.assertEqual(list(self.folder.rglob("*.pdf")), [])
        self.assertEqual((self.folder / "a.md").read_text(), ARTICLE)

    def test_a_pdf_is_not_written_to_a_terminal(self):
        controller, terminal = self.terminal()
        finished = subprocess.run([PROGRAM, "render", "-"], input=ARTICLE.encode(), stdout=terminal,
                                  stderr=subprocess.PIPE, timeout=240)
        os.close(terminal)
        self.assertEqual(finished.returncode, 2)
        self.assertIn(b"terminal", finished.stderr)

    def test_colour_only_on_a_terminal_and_only_where_wanted(self):
        def told(**env):
            controller, terminal = self.terminal()
            subprocess.run([PROGRAM, "render", "missing.md"], stderr=terminal, stdout=subprocess.DEVNULL, timeout=240,
                           env={**{k: v for k, v in os.environ.items() if k != "NO_COLOR"}, "TERM": "xterm", **env})
            os.close(terminal)
            return os.read(controller, 65536)
        self.assertIn(b"\x1b[1;31merror: \x1b[0m", told())
        self.assertNotIn(b"\x1b", told(NO_COLOR="1"))
        self.assertNotIn(b"\x1b", told(TERM="dumb"))
        self.assertNotIn("\x1b", self.anban("render", "missing.md", env={"TERM": "xterm"}).err)

    def test_templates_lists_the_bulletin(self):
        run = self.anban("templates")
        self.assert_exit(run, 0)
        self.assertRegex(run.out.decode(), r"(?m)^ban-tin ")

    def test_fonts_of_the_catalogue_have_every_letter(self):
        run = self.anban("fonts")
        self.assert_exit(run, 0)
        self.assertRegex(run.out.decode(), r"Liberation Serif +Bold ")
        self.assertNotIn("lacks", run.out.decode())
        self.assertNotIn("not installed", run.out.decode())


class Completion(CliTest):
    def complete(self, *words):
        """What bash offers for the last word."""
        self.write("anban.bash", self.anban("completion", "bash").out)
        listed = " ".join(f"'{word}'" for word in words)
        script = f"source anban.bash; COMP_WORDS=({listed}); COMP_CWORD={len(words) - 1}; _anban 2>/dev/null; " \
                 'printf "%s\\n" "${COMPREPLY[@]}"'
        environment = {**os.environ, "PATH": f"{os.path.dirname(PROGRAM)}:{os.environ['PATH']}"}
        return subprocess.run(["bash", "-c", script], cwd=self.folder, capture_output=True, text=True, env=environment,
                              timeout=240).stdout.split()

    def test_bash_completes_commands_options_and_values(self):
        self.write("bai.md", ARTICLE)
        self.assertEqual(self.complete("anban", "re"), ["render"])
        self.assertEqual(self.complete("anban", "render", "--text"), ["--text-size"])
        self.assertEqual(self.complete("anban", "render", "--text-size", "x"), ["xlarge"])
        self.assertEqual(self.complete("anban", "render", "b"), ["bai.md"])
        self.assertEqual(self.complete("anban", "completion", "z"), ["zsh"])
        self.assertIn("ban-tin", self.complete("anban", "render", "-t", "ban-"))
        self.assertEqual(self.complete("anban", "render", "--strict", "b"), ["bai.md"])
        self.assertEqual(self.complete("anban", "render", "--dump-layout", "j"), ["json"])
        self.assertEqual(self.complete("anban", "render", "--dump-layout", "b"), ["bai.md"])
        self.assertEqual(self.complete("anban", "render", "--dump-layout", "--text"), ["--text-size"])

    def test_scripts_are_good_syntax(self):
        for shell in ("bash", "zsh", "fish"):
            run = self.anban("completion", shell)
            self.assert_exit(run, 0)
            script = self.write(f"anban.{shell}", run.out)
            if shutil.which(shell):
                checked = subprocess.run([shell, "-n", script], capture_output=True, text=True, timeout=240)
                self.assertEqual((checked.returncode, checked.stderr), (0, ""))

    def test_every_option_of_help_is_in_every_script(self):
        for shell in ("bash", "zsh", "fish"):
            script = self.anban("completion", shell).out.decode()
            for command in COMMANDS:
                for option in Usage.options_of(self, command):
                    spelling = option if shell != "fish" else \
                        f"-l {option[2:]}" if option.startswith("--") else f"-s {option[1:]}"
                    self.assertRegex(script, rf"(?<![\w-]){re.escape(spelling)}(?![\w-])", f"{shell}: {command} {option}")


class Manual(CliTest):
    def test_every_option_and_exit_code_is_in_the_manual(self):
        page = BUILD_DIR / "man" / "anban.1"
        if not page.exists():
            self.skipTest("built without scdoc")
        text = page.read_text().replace("\\-", "-").replace("\\fB", "").replace("\\fR", "").replace("\\fI", "")
        for command in COMMANDS:
            self.assertIn(f"anban {command}", text)
            for option in Usage.options_of(self, command):
                self.assertRegex(text, rf"(?<![\w-]){re.escape(option)}(?![\w-])", f"{command} {option}")
        for code in (0, 1, 2, 65, 66, 70, 73):
            self.assertRegex(text, rf"(?m)^{code}$")


if __name__ == "__main__":
    unittest.main()
