"""Promise: nothing that Anteroom keeps can be lost by a deployment, all of it is encrypted and watched,
and every function may do what it needs and no more."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chalicelib.entrypoints.answers import HEADERS
from ops.package import ROOT, Package, lint

EXPECTED_POLICIES = Path(__file__).with_name("expected_policies.json")
FUNCTION_TIMEOUT = 30
FOURTEEN_DAYS = 14 * 24 * 3600
KEPT_TYPES = {"AWS::DynamoDB::Table", "AWS::SQS::Queue", "AWS::KMS::Key", "AWS::SecretsManager::Secret"}
WORK_QUEUES = ["InboundQueue", "OutboundQueue"]
DEAD_LETTERS = ["InboundDeadLetters", "OutboundDeadLetters"]
FUNCTIONS = ["APIHandler", "Sender", "Sweep", "Worker"]

ENVIRONMENT = {
    "APIHandler": {
        "ANTEROOM_STAGE",
        "ANTEROOM_TABLE",
        "ANTEROOM_INBOUND_QUEUE_URL",
        "ANTEROOM_OUTBOUND_QUEUE_URL",
        "ANTEROOM_SECRET_PREFIX",
    },
    "Worker": {"ANTEROOM_STAGE", "ANTEROOM_TABLE", "ANTEROOM_OUTBOUND_QUEUE_URL", "ANTEROOM_SECRET_PREFIX"},
    "Sender": {
        "ANTEROOM_STAGE",
        "ANTEROOM_TABLE",
        "ANTEROOM_SECRET_PREFIX",
        "ANTEROOM_VERIFY_BASE_URL",
        "ANTEROOM_X_API_URL",
    },
    "Sweep": {"ANTEROOM_STAGE", "ANTEROOM_TABLE", "ANTEROOM_OUTBOUND_QUEUE_URL"},
}


def of_type(resources: dict[str, Any], *types: str) -> dict[str, Any]:
    return {name: resource for name, resource in resources.items() if resource["Type"] in types}


def named(value: Any) -> str:
    """Shorten a resource in a policy to its name here: `Table.Arn`, `Table.Arn/index/due`, `XSecret`."""
    match value:
        case {"Fn::GetAtt": [name, attribute]}:
            return f"{name}.{attribute}"
        case {"Ref": name}:
            return str(name)
        case {"Fn::Sub": str(text)}:
            return re.sub(r"\$\{([A-Za-z.]+)\}", r"\1", text)
    raise AssertionError(f"a policy names something by other means: {value}")


def rights(role: dict[str, Any]) -> Iterator[str]:
    for policy in role["Properties"]["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            assert statement["Effect"] == "Allow"
            through = ""
            if condition := statement.get("Condition"):
                via = condition["StringEquals"]["kms:ViaService"]["Fn::Sub"]
                assert condition == {"StringEquals": {"kms:ViaService": {"Fn::Sub": via}}}
                through = f" through {via.split('.')[0]}"
            targets = statement["Resource"] if isinstance(statement["Resource"], list) else [statement["Resource"]]
            for action in statement["Action"]:
                yield from (f"{action} on {named(target)}{through}" for target in targets)


def role_of(resources: dict[str, Any], function: str) -> str:
    name, attribute = resources[function]["Properties"]["Role"]["Fn::GetAtt"]
    assert attribute == "Arn"
    return str(name)


def alarms_on(resources: dict[str, Any], metric: str, value: Any) -> list[dict[str, Any]]:
    return [
        alarm["Properties"]
        for alarm in of_type(resources, "AWS::CloudWatch::Alarm").values()
        if alarm["Properties"]["MetricName"] == metric
        and value in [dimension["Value"] for dimension in alarm["Properties"]["Dimensions"]]
    ]


def test_the_template_is_clean_under_cfn_lint(package: Package) -> None:
    lint(package.template)


def test_the_resources_alone_are_a_clean_template() -> None:
    lint(ROOT / "infra/resources.yaml")


def test_what_is_kept_outlives_the_stack(resources: dict[str, Any]) -> None:
    kept = of_type(resources, *KEPT_TYPES)
    assert {resource["Type"] for resource in kept.values()} == KEPT_TYPES
    for name, resource in kept.items():
        assert (resource.get("DeletionPolicy"), resource.get("UpdateReplacePolicy")) == ("Retain", "Retain"), name


def test_every_table_is_encrypted_with_our_key_and_can_be_restored(resources: dict[str, Any]) -> None:
    tables = of_type(resources, "AWS::DynamoDB::Table")
    assert tables
    for table in tables.values():
        properties = table["Properties"]
        assert properties["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
        assert properties["SSESpecification"]["SSEType"] == "KMS"
        assert named(properties["SSESpecification"]["KMSMasterKeyId"]) == "DataKey.Arn"
        assert properties["DeletionProtectionEnabled"] is True
        assert properties["BillingMode"] == "PAY_PER_REQUEST"
        assert properties["TimeToLiveSpecification"] == {"AttributeName": "ttl", "Enabled": True}


def test_every_queue_is_known_to_these_tests(resources: dict[str, Any]) -> None:
    assert sorted(of_type(resources, "AWS::SQS::Queue")) == sorted(WORK_QUEUES + DEAD_LETTERS)


@pytest.mark.parametrize("name", WORK_QUEUES + DEAD_LETTERS)
def test_every_queue_keeps_order_by_conversation_encrypted_and_as_long_as_it_can(
    resources: dict[str, Any], name: str
) -> None:
    queue = resources[name]["Properties"]
    assert queue["FifoQueue"] is True
    assert queue["QueueName"].endswith(".fifo")
    assert queue["ContentBasedDeduplication"] is False
    assert (queue["DeduplicationScope"], queue["FifoThroughputLimit"]) == ("messageGroup", "perMessageGroupId")
    assert queue["MessageRetentionPeriod"] == FOURTEEN_DAYS
    assert named(queue["KmsMasterKeyId"]) == "DataKey.Arn"


@pytest.mark.parametrize("name", WORK_QUEUES)
def test_every_work_queue_has_dead_letters_and_both_are_watched(resources: dict[str, Any], name: str) -> None:
    queue = resources[name]["Properties"]
    assert queue["VisibilityTimeout"] == 6 * FUNCTION_TIMEOUT
    assert queue["RedrivePolicy"]["maxReceiveCount"] == 5
    dead_letters = queue["RedrivePolicy"]["deadLetterTargetArn"]["Fn::GetAtt"][0]
    assert dead_letters in DEAD_LETTERS
    [resting] = alarms_on(resources, "ApproximateNumberOfMessagesVisible", {"Fn::GetAtt": [dead_letters, "QueueName"]})
    assert (resting["ComparisonOperator"], resting["Threshold"]) == ("GreaterThanThreshold", 0)
    [waiting] = alarms_on(resources, "ApproximateAgeOfOldestMessage", {"Fn::GetAtt": [name, "QueueName"]})
    assert waiting["ComparisonOperator"] == "GreaterThanThreshold"


def test_every_work_queue_has_one_function_that_takes_one_message_at_a_time(resources: dict[str, Any]) -> None:
    sources = [
        event["Properties"]
        for function in of_type(resources, "AWS::Serverless::Function").values()
        for event in function["Properties"].get("Events", {}).values()
        if event["Type"] == "SQS"
    ]
    assert sorted(named(source["Queue"]) for source in sources) == [f"{name}.Arn" for name in WORK_QUEUES]
    assert {source["BatchSize"] for source in sources} == {1}


def test_every_alarm_tells_somebody(resources: dict[str, Any]) -> None:
    alarms = of_type(resources, "AWS::CloudWatch::Alarm")
    assert alarms
    for name, alarm in alarms.items():
        assert alarm["Properties"]["AlarmActions"] == [{"Ref": "AlarmTopic"}], name
        # The topic's own policy lets only alarms of this name publish.
        assert alarm["Properties"]["AlarmName"].startswith("anteroom-"), name


def test_every_log_line_that_an_alarm_waits_for_is_one_that_the_app_writes(resources: dict[str, Any]) -> None:
    patterns = [one["Properties"]["FilterPattern"] for one in of_type(resources, "AWS::Logs::MetricFilter").values()]
    source = "".join(path.read_text("utf-8") for path in (ROOT / "chalicelib").rglob("*.py"))
    codes = {code for pattern in patterns for code in re.findall(r'= "([a-z_]+)"', pattern)}
    assert codes
    assert not [code for code in codes if f'"{code}"' not in source]


@pytest.mark.parametrize("code", ["reply_failed", "reply_unknown", "link_expired_before_sending", "link_not_ours"])
def test_a_reply_that_nobody_will_get_raises_an_alarm(resources: dict[str, Any], code: str) -> None:
    filters = [one["Properties"] for one in of_type(resources, "AWS::Logs::MetricFilter").values()]
    [waiting] = [one for one in filters if f'$.code = "{code}"' in one["FilterPattern"]]
    assert waiting["LogGroupName"] == {"Ref": "SenderLog"}
    [counted] = waiting["MetricTransformations"]
    alarms = [one["Properties"] for one in of_type(resources, "AWS::CloudWatch::Alarm").values()]
    [alarm] = [one for one in alarms if one["MetricName"] == counted["MetricName"]]
    assert (alarm["Namespace"], alarm["Threshold"]) == (counted["MetricNamespace"], 0)


def test_every_function_is_known_to_these_tests(resources: dict[str, Any]) -> None:
    assert sorted(of_type(resources, "AWS::Serverless::Function")) == FUNCTIONS


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_is_watched_and_keeps_its_log_thirty_days(resources: dict[str, Any], name: str) -> None:
    assert len(alarms_on(resources, "Errors", {"Ref": name})) == 1
    assert len(alarms_on(resources, "Throttles", {"Ref": name})) == 1
    function = resources[name]["Properties"]
    assert function["Timeout"] == FUNCTION_TIMEOUT
    assert resources[function["LoggingConfig"]["LogGroup"]["Ref"]]["Properties"]["RetentionInDays"] == 30


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_knows_only_the_names_it_needs(resources: dict[str, Any], name: str) -> None:
    assert resources[name]["Properties"]["Environment"]["Variables"].keys() == ENVIRONMENT[name]


def test_no_two_functions_share_a_role(resources: dict[str, Any]) -> None:
    roles = [role_of(resources, name) for name in FUNCTIONS]
    assert len(set(roles)) == len(FUNCTIONS)
    assert sorted(roles) == sorted(of_type(resources, "AWS::IAM::Role"))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_may_do_exactly_what_was_agreed(resources: dict[str, Any], name: str) -> None:
    role = resources[role_of(resources, name)]
    agreed = json.loads(EXPECTED_POLICIES.read_text("utf-8"))
    assert sorted(rights(role)) == agreed[name], f"agree to it by changing {EXPECTED_POLICIES.name}"
    assert role["Properties"].keys() == {"AssumeRolePolicyDocument", "Policies"}
    [trust] = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Principal"] == {"Service": "lambda.amazonaws.com"}
    assert resources[name]["Properties"].keys().isdisjoint({"Policies", "PermissionsBoundary"})


def test_no_policy_speaks_of_everything(resources: dict[str, Any]) -> None:
    roles = [role["Properties"] for role in of_type(resources, "AWS::IAM::Role").values()]
    topics = [policy["Properties"] for policy in of_type(resources, "AWS::SNS::TopicPolicy").values()]
    assert "*" not in json.dumps(roles)
    for topic in topics:
        for statement in topic["PolicyDocument"]["Statement"]:
            assert "*" not in json.dumps([statement["Action"], statement["Resource"], statement["Principal"]])
    [key] = of_type(resources, "AWS::KMS::Key").values()
    for statement in key["Properties"]["KeyPolicy"]["Statement"]:
        # In a key policy this means the key itself; AWS takes no other value.
        assert statement["Resource"] == "*"
        assert "*" not in json.dumps([statement["Action"], statement["Principal"]])


def test_only_the_sender_may_mint_links_or_speak_to_a_platform(resources: dict[str, Any]) -> None:
    holders = {
        name: [
            right
            for right in rights(resources[role_of(resources, name)])
            if right.endswith((" SigningSecret", " XSecret"))
        ]
        for name in FUNCTIONS
    }
    assert [name for name, held in holders.items() if held] == ["Sender"]


def test_what_faces_the_internet_cannot_mark_a_reply_that_carries_a_link(resources: dict[str, Any]) -> None:
    holders = [
        name
        for name in FUNCTIONS
        if "secretsmanager:GetSecretValue on OutboxSecret" in rights(resources[role_of(resources, name)])
    ]
    assert holders == ["Sender", "Worker"]


def test_no_function_may_scan_or_delete(resources: dict[str, Any]) -> None:
    every = {right.split()[0] for name in FUNCTIONS for right in rights(resources[role_of(resources, name)])}
    assert {action for action in every if action.startswith("dynamodb:")} <= {
        f"dynamodb:{verb}" for verb in ("GetItem", "PutItem", "Query", "UpdateItem")
    }


def test_secrets_are_made_without_a_value(resources: dict[str, Any]) -> None:
    secrets = of_type(resources, "AWS::SecretsManager::Secret")
    assert secrets
    for secret in secrets.values():
        assert secret["Properties"].keys().isdisjoint({"SecretString", "GenerateSecretString"})
        assert named(secret["Properties"]["KmsKeyId"]) == "DataKey.Arn"


def test_the_key_is_renewed_every_year(resources: dict[str, Any]) -> None:
    [key] = of_type(resources, "AWS::KMS::Key").values()
    assert key["Properties"]["EnableKeyRotation"] is True
    assert key["Properties"]["RotationPeriodInDays"] == 365


def test_errors_of_the_gateway_itself_carry_the_headers_of_the_app(resources: dict[str, Any]) -> None:
    answers = resources["RestAPI"]["Properties"]["GatewayResponses"]
    assert {"DEFAULT_4XX", "DEFAULT_5XX", "MISSING_AUTHENTICATION_TOKEN"} <= answers.keys()
    for answer in answers.values():
        # A fixed value is written between single quotes (API Gateway, "Set up gateway responses").
        assert answer["ResponseParameters"]["Headers"] == {name: f"'{value}'" for name, value in HEADERS.items()}
        # Nothing of the request comes back: the path may hold a token.
        assert "$" not in json.dumps(answer["ResponseTemplates"])


def test_the_gateway_is_regional_has_one_stage_refuses_old_tls_and_logs_no_path(resources: dict[str, Any]) -> None:
    gateway = resources["RestAPI"]["Properties"]
    assert gateway["EndpointConfiguration"] == "REGIONAL"
    # SAM makes a second stage unless this is set.
    assert gateway["OpenApiVersion"] == "2.0"
    assert gateway["SecurityPolicy"] == "SecurityPolicy_TLS13_1_2_2021_06"
    assert "AccessLogSetting" not in gateway
    assert [(setting["LoggingLevel"], setting["DataTraceEnabled"]) for setting in gateway["MethodSettings"]] == [
        ("OFF", False)
    ]


def test_the_form_is_limited_by_address(resources: dict[str, Any]) -> None:
    [acl] = of_type(resources, "AWS::WAFv2::WebACL").values()
    [rule] = acl["Properties"]["Rules"]
    limit = rule["Statement"]["RateBasedStatement"]
    # security.md 2: 100 in 60 s.
    assert (limit["Limit"], limit["EvaluationWindowSec"], limit["AggregateKeyType"]) == (100, 60, "IP")
    assert limit["ScopeDownStatement"]["ByteMatchStatement"]["SearchString"] == "/v/"
    # API Gateway takes `/%76/open` for `/v/open`, so the rule must too. WAF begins with the lowest priority.
    transformations = limit["ScopeDownStatement"]["ByteMatchStatement"]["TextTransformations"]
    assert [one["Type"] for one in sorted(transformations, key=lambda one: one["Priority"])] == [
        "URL_DECODE",
        "NORMALIZE_PATH",
    ]
    [tie] = of_type(resources, "AWS::WAFv2::WebACLAssociation").values()
    assert acl["Condition"] == tie["Condition"] == "HasRateRule"
