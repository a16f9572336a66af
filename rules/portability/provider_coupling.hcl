summary = "code is coupled to one provider outside of the resources themselves"
level   = "info"
status  = "preview"
since   = "0.1.0"
counted = ["coupling to a provider", "couplings to a provider"]

why = <<-EOT
  Resources are seen and can be counted; what scripts, policies and applications take for granted is not. A script that
  asks the instance metadata, a policy that decides by a key of one provider, permissions that the provider wrote, an
  image that is known by its id alone: each has to be found and built anew on the day of a move, however few resources
  there are.
EOT

drawbacks = <<-EOT
  It is no fault in the code, so it is told at level info: for scripts once a program and module folder, for the rest
  once a system, with all places. Applications are not read. Files are read where `file`, `filebase64` or `templatefile`
  names them by a path that is known. Identity that only a `dynamic` block or an unknown value gives is not counted, nor
  are roles of functions, which are part of their service, nor policies of services' own roles. Condition keys of single
  services, `aws:SecureTransport`, and ARNs and regions by themselves are left out.
EOT

example "bad" {
  title  = "a script that asks the provider what it runs on"
  source = <<-EOT
    resource "aws_instance" "worker" {
      ami           = data.aws_ami.worker.id
      instance_type = "t3.small"
      user_data     = <<-SCRIPT
        #!/bin/sh
        region=$(curl -s http://169.254.169.254/latest/meta-data/placement/region)
      SCRIPT
    }
  EOT
}

example "bad" {
  title  = "a condition that other providers do not know"
  source = <<-EOT
    data "aws_iam_policy_document" "reports" {
      statement {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::reports/*"]
        condition {
          test     = "StringEquals"
          variable = "aws:PrincipalOrgID"
          values   = [var.organisation]
        }
      }
    }

    variable "organisation" {
      type = string
    }
  EOT
}

example "bad" {
  title  = "permissions that the provider wrote"
  source = <<-EOT
    resource "azurerm_role_assignment" "reader" {
      scope                = azurerm_resource_group.orders.id
      principal_id         = azuread_group.auditors.object_id
      role_definition_name = "Reader"
    }
  EOT
}

example "good" {
  title  = "the script is told what it needs, and addresses that go around a proxy ask nothing"
  source = <<-EOT
    resource "aws_instance" "worker" {
      ami           = data.aws_ami.worker.id
      instance_type = "t3.small"
      user_data     = <<-SCRIPT
        #!/bin/sh
        # not through aws s3 cp: the bucket may move
        export REGION=$${var.region} NO_PROXY=169.254.169.254,localhost
        worker --region "$REGION"
      SCRIPT
    }

    variable "region" {
      type = string
    }
  EOT
}
