level     = "warning"
since     = "0.1"
status    = "preview"
summary   = "a module comes from a source that can change without a change here"
why       = <<-EOT
  A branch or an open range gives other code tomorrow than today.
  What was reviewed is then not what is applied, and two people who run the same commit get different plans.
EOT
drawbacks = <<-EOT
  Somebody has to raise the versions; tools for that exist.
  In a team's own modules that change every hour, a branch may be meant: say so with a `module` block in the settings.
EOT
counted   = ["module source that is not pinned", "module sources that are not pinned"]

option "module" {
  text = "`pinned` says for a glob over sources what counts as pinned: `tag` or `commit` for git, `exact` or `minor` for a registry, `any` for no judgement"
}

example "bad" {
  title  = "a git source without a ref"
  source = <<-EOT
    module "tags" {
      source = "git::https://github.com/example/aws-tags.git"
    }
  EOT
}

example "bad" {
  title  = "a registry module without a version"
  source = <<-EOT
    module "network" {
      source = "terraform-aws-modules/vpc/aws"
    }
  EOT
}

example "good" {
  source = <<-EOT
    module "tags" {
      source = "git::https://github.com/example/aws-tags.git?ref=v1.1.1"
    }

    module "network" {
      source  = "terraform-aws-modules/vpc/aws"
      version = "~> 5.1"
    }
  EOT
}
