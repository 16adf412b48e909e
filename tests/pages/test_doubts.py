"""A doubt that one of several people raised is answered in the note to that person, and in no other."""

from playwright.sync_api import expect

from tests.pages.hand import ago, answers, come, field, go, seed, unfold


def test_the_answer_to_a_doubt_goes_to_the_one_who_raised_it(page, site):
    seed(
        page,
        site,
        {
            "x": {
                "company": "Kestrel Health",
                "ended": ago(hours=2),
                "people.a.name": "Ana Sousa",
                "people.a.detail": "You told me how you run the night desk.",
                "people.b.name": "Ben Wu",
                "people.b.detail": "You told me about the move to Porto.",
            }
        },
    )
    come(page, site, "#/case/x")
    unfold(page)
    page.get_by_role("button", name="There was a doubt about me").click()
    unfold(page)
    expect(page.get_by_role("group", name="Which of them?")).to_have_count(0)
    field(page, "The doubt").fill("You asked whether I have led a team")
    field(page, "Your answer to it").fill("I ran a desk of six for a year.")
    asked = page.get_by_role("group", name="Which of them?")
    asked.get_by_role("radio", name="Ben Wu").check()
    expect(asked.get_by_role("radio", name="Ben Wu")).to_be_checked()
    (by,) = [value for name, value in answers(page).items() if name.endswith(".by")]
    assert by == "b"
    page.get_by_role("radio", name="Only I felt it").check()
    expect(asked).to_have_count(0)
    page.get_by_role("radio", name="They did").check()
    expect(asked.get_by_role("radio", name="Ben Wu")).to_be_checked()
    go(page, "Notes")
    expect(page.locator("[id='draft-thank-you.b']")).to_contain_text("a desk of six")
    expect(page.locator("[id='draft-thank-you.a']")).not_to_contain_text("a desk of six")
